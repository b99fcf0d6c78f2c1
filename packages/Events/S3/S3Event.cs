using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// Something happened to objects in S3 buckets. Keys are URL-encoded in it: <see cref="S3Object.DecodedKey"/> is what the S3 API takes.
/// See <see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html"/>.
/// </summary>
public sealed record S3Event : LambdaPayload, ILambdaJson<S3Event>
{
    /// <inheritdoc/>
    public static JsonTypeInfo<S3Event> JsonTypeInfo => field ??= PayloadJson.Event<S3Event>(new S3EventJson());

    /// <summary>What happened; one record in practice.</summary>
    [JsonPropertyName("Records")]
    public IReadOnlyList<S3Record> Records { get => field ?? []; set; }
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(S3Event))]
internal sealed partial class S3EventJson : JsonSerializerContext;
