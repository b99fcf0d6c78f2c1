using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A batch of changes that Lambda took from the change stream of a DocumentDB cluster, collection or database.
/// See <see href="https://docs.aws.amazon.com/lambda/latest/dg/with-documentdb.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<DocumentDbEvent>))]
public sealed partial record DocumentDbEvent : LambdaPayload, ILambdaJson<DocumentDbEvent>
{
    /// <summary>The ARN of the cluster.</summary>
    [JsonPropertyName("eventSourceArn")]
    public string EventSourceArn { get => field ?? ""; set; }

    /// <summary>The changes, in their order.</summary>
    [JsonPropertyName("events")]
    public IReadOnlyList<DocumentDbRecord> Events { get => field ?? []; set; }

    /// <summary>Always <c>aws:docdb</c>.</summary>
    [JsonPropertyName("eventSource")]
    public string EventSource { get => field ?? ""; set; }
}
