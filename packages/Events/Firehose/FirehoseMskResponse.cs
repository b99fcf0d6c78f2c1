using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// What became of each record of a <see cref="FirehoseMskEvent"/>.
/// See <see href="https://docs.aws.amazon.com/firehose/latest/dev/data-transformation-status-model.html"/>.
/// </summary>
public sealed record FirehoseMskResponse : LambdaPayload, ILambdaJson<FirehoseMskResponse>
{
    /// <inheritdoc/>
    public static JsonTypeInfo<FirehoseMskResponse> JsonTypeInfo => field ??= PayloadJson.Response<FirehoseMskResponse>(new FirehoseMskResponseJson());

    /// <summary>A row for each record of the request, in any order. A record without one counts as failed.</summary>
    [JsonPropertyName("records")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<FirehoseMskResponseRecord>? Records { get; set; }
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(FirehoseMskResponse))]
internal sealed partial class FirehoseMskResponseJson : JsonSerializerContext;
