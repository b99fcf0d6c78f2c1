using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// The results of the tasks of an <see cref="S3BatchRequest"/>.
/// See <see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-invoke-lambda.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.KeepExactly)]
[JsonConverter(typeof(PayloadConverter<S3BatchResponse>))]
public sealed partial record S3BatchResponse : LambdaPayload, ILambdaJson<S3BatchResponse>
{
    /// <summary>The version of the request's format.</summary>
    [JsonPropertyName("invocationSchemaVersion")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? InvocationSchemaVersion { get; set; }

    /// <summary>The result code for tasks without a result.</summary>
    [JsonPropertyName("treatMissingKeysAs")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public S3BatchResultCode? TreatMissingKeysAs { get; set; }

    /// <summary>The id of the request.</summary>
    [JsonPropertyName("invocationId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? InvocationId { get; set; }

    /// <summary>The results.</summary>
    [JsonPropertyName("results")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<S3BatchResult>? Results { get; set; }
}
