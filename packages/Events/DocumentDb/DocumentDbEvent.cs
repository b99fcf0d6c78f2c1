using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A batch of changes that Lambda took from the change stream of a DocumentDB cluster, collection or database.
/// See <see href="https://docs.aws.amazon.com/lambda/latest/dg/with-documentdb.html"/>.
/// </summary>
[LambdaEvent("documentdb-change-stream", LambdaEventDirection.Received, "eventSource=aws:docdb")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record DocumentDbEvent : LambdaPayload, ILambdaJson<DocumentDbEvent>
{
    /// <summary>The ARN of the cluster.</summary>
    public string EventSourceArn { get => field ?? ""; set; }

    /// <summary>The changes, in their order.</summary>
    public IReadOnlyList<DocumentDbRecord> Events { get => field ?? []; set; }

    /// <summary>Always <c>aws:docdb</c>.</summary>
    public string EventSource { get => field ?? ""; set; }
}

/// <summary>Holds a change of a change stream.</summary>
public sealed partial record DocumentDbRecord : LambdaPayload
{
    /// <summary>The change.</summary>
    public DocumentDbChange Event { get => field ??= new() { IsPlaceholder = true }; set; }
}

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
    public DocumentDbOperation OperationType { get; set; }

    /// <summary>The cluster time of the change, as a MongoDB timestamp: see <see cref="Time"/>.</summary>
    public MongoValue? ClusterTime { get; set; }

    /// <summary>The time of the change, to the second.</summary>
    [JsonIgnore]
    public DateTimeOffset? Time => ClusterTime?.TryGetDateTime(out var time) == true ? time : null;

    /// <summary>The collection; absent when the stream ends.</summary>
    [JsonPropertyName("ns")]
    public DocumentDbNamespace? Namespace { get; set; }

    /// <summary>The new name; only of <c>rename</c>.</summary>
    public DocumentDbNamespace? To { get; set; }

    /// <summary>The <c>_id</c> of the document, and its shard key; only of documents.</summary>
    public MongoValue? DocumentKey { get; set; }

    /// <summary>The document after the change; of <c>update</c> only if the event source mapping asks for it.</summary>
    public MongoValue? FullDocument { get; set; }

    /// <summary>The document before the change; only if the collection keeps it.</summary>
    public MongoValue? FullDocumentBeforeChange { get; set; }

    /// <summary>The changed fields; only for <c>update</c>.</summary>
    public DocumentDbUpdate? UpdateDescription { get; set; }

    /// <summary>The number of the transaction; only within one.</summary>
    [JsonPropertyName("txnNumber")]
    public MongoValue? TransactionNumber { get; set; }

    /// <summary>The session; only within a transaction.</summary>
    [JsonPropertyName("lsid")]
    public DocumentDbSessionId? SessionId { get; set; }
}

/// <summary>The place of a change in its change stream.</summary>
public sealed partial record DocumentDbChangeId : LambdaPayload
{
    /// <summary>A token that resumes the stream behind the change.</summary>
    [JsonPropertyName("_data")]
    public string Data { get => field ?? ""; set; }
}

/// <summary>What a change of a DocumentDB change stream is.</summary>
[OpenEnum]
public readonly partial struct DocumentDbOperation
{
    /// <summary>A document was put in.</summary>
    public const string Insert = "insert";

    /// <summary>Fields of a document changed.</summary>
    public const string Update = "update";

    /// <summary>A document was put in place of another.</summary>
    public const string Replace = "replace";

    /// <summary>A document was taken out.</summary>
    public const string Delete = "delete";

    /// <summary>A collection was dropped.</summary>
    public const string Drop = "drop";

    /// <summary>A collection got another name.</summary>
    public const string Rename = "rename";

    /// <summary>A database was dropped.</summary>
    public const string DropDatabase = "dropDatabase";

    /// <summary>The change stream ends.</summary>
    public const string Invalidate = "invalidate";
}

/// <summary>A collection of a database.</summary>
public sealed partial record DocumentDbNamespace : LambdaPayload
{
    /// <summary>The database.</summary>
    [JsonPropertyName("db")]
    public string Database { get => field ?? ""; set; }

    /// <summary>The collection; absent when the change is of the whole database.</summary>
    [JsonPropertyName("coll")]
    public string? Collection { get; set; }
}

/// <summary>The changed fields of an update.</summary>
public sealed partial record DocumentDbUpdate : LambdaPayload
{
    /// <summary>The new values by field, in dotted paths.</summary>
    public MongoValue? UpdatedFields { get; set; }

    /// <summary>The fields that are gone.</summary>
    public IReadOnlyList<string> RemovedFields { get => field ?? []; set; }

    /// <summary>The arrays that became shorter.</summary>
    public IReadOnlyList<DocumentDbTruncatedArray> TruncatedArrays { get => field ?? []; set; }
}

/// <summary>An array that an update made shorter.</summary>
public sealed partial record DocumentDbTruncatedArray : LambdaPayload
{
    /// <summary>The field, as a dotted path.</summary>
    public string Field { get => field ?? ""; set; }

    /// <summary>The new length of the array.</summary>
    public int? NewSize { get; set; }
}

/// <summary>The logical session that a change was made in.</summary>
public sealed partial record DocumentDbSessionId : LambdaPayload
{
    /// <summary>A UUID.</summary>
    public MongoValue? Id { get; set; }

    /// <summary>A hash of the user.</summary>
    [JsonPropertyName("uid")]
    public MongoValue? UserHash { get; set; }
}
