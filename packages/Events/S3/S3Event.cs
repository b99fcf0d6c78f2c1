using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// An event notification about objects in S3 buckets. Its keys are URL-encoded: <see cref="S3EventObject.DecodedKey"/> is what the S3 API takes.
/// See <see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<S3Event>))]
public sealed partial record S3Event : LambdaPayload, ILambdaJson<S3Event>
{
    /// <summary>The records; in practice one.</summary>
    [JsonPropertyName("Records")]
    public IReadOnlyList<S3Record> Records { get => field ?? []; set; }
}
