using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// What became of each record of a <see cref="FirehoseEvent"/>.
/// See <see href="https://docs.aws.amazon.com/firehose/latest/dev/data-transformation-status-model.html"/>.
/// </summary>
public sealed record FirehoseResponse : LambdaPayload, ILambdaJson<FirehoseResponse>
{
    /// <inheritdoc/>
    public static JsonTypeInfo<FirehoseResponse> JsonTypeInfo => field ??= PayloadJson.Response<FirehoseResponse>(new FirehoseResponseJson());

    /// <summary>A row for each record of the request, in any order. A record without one counts as failed.</summary>
    [JsonPropertyName("records")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<FirehoseResponseRecord>? Records { get; set; }
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(FirehoseResponse))]
internal sealed partial class FirehoseResponseJson : JsonSerializerContext;
