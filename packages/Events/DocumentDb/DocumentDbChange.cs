using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A change of a change stream. Which members it has, <see cref="OperationType"/> decides. Read a document with
/// <c>change.FullDocument(AppJson.Default.Order)</c>.
/// </summary>
public sealed partial record DocumentDbChange : LambdaPayload
{
    /// <summary>The place of the change in its stream.</summary>
    [JsonPropertyName("_id")]
    public DocumentDbChangeId Id { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The operation.</summary>
    [JsonPropertyName("operationType")]
    public DocumentDbOperation OperationType { get; set; }

    /// <summary>The cluster time of the change, as a MongoDB timestamp: see <see cref="Time"/>.</summary>
    [JsonPropertyName("clusterTime")]
    public MongoValue? ClusterTime { get; set; }

    /// <summary>The time of the change, to the second.</summary>
    [JsonIgnore]
    public DateTimeOffset? Time => ClusterTime?.TryGetDateTime(out var time) == true ? time : null;

    /// <summary>The collection; absent when the stream ends.</summary>
    [JsonPropertyName("ns")]
    public DocumentDbNamespace? Namespace { get; set; }

    /// <summary>The new name; only of <c>rename</c>.</summary>
    [JsonPropertyName("to")]
    public DocumentDbNamespace? To { get; set; }

    /// <summary>The <c>_id</c> of the document, and its shard key; only of documents.</summary>
    [JsonPropertyName("documentKey")]
    public MongoValue? DocumentKey { get; set; }

    /// <summary>The document after the change; of <c>update</c> only if the event source mapping asks for it.</summary>
    [JsonPropertyName("fullDocument")]
    public MongoValue? FullDocument { get; set; }

    /// <summary>The document before the change; only if the collection keeps it.</summary>
    [JsonPropertyName("fullDocumentBeforeChange")]
    public MongoValue? FullDocumentBeforeChange { get; set; }

    /// <summary>The changed fields; only for <c>update</c>.</summary>
    [JsonPropertyName("updateDescription")]
    public DocumentDbUpdate? UpdateDescription { get; set; }

    /// <summary>The number of the transaction; only within one.</summary>
    [JsonPropertyName("txnNumber")]
    public MongoValue? TransactionNumber { get; set; }

    /// <summary>The session; only within a transaction.</summary>
    [JsonPropertyName("lsid")]
    public DocumentDbSessionId? SessionId { get; set; }
}
