using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// A batch of changes that Lambda took from the change stream of a DocumentDB cluster, collection or database.
/// See <see href="https://docs.aws.amazon.com/lambda/latest/dg/with-documentdb.html"/>.
/// </summary>
public sealed record DocumentDbEvent : LambdaPayload, ILambdaJson<DocumentDbEvent>
{
    /// <inheritdoc/>
    public static JsonTypeInfo<DocumentDbEvent> JsonTypeInfo => field ??= PayloadJson.Event<DocumentDbEvent>(new DocumentDbEventJson());

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

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(DocumentDbEvent))]
internal sealed partial class DocumentDbEventJson : JsonSerializerContext;
