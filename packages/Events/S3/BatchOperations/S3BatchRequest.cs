using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// The tasks of a job of S3 Batch Operations. The function returns an <see cref="S3BatchResponse"/> with a result for each; <see
/// cref="S3BatchOperations"/> makes it.
/// See <see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-invoke-lambda.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<S3BatchRequest>))]
public sealed partial record S3BatchRequest : LambdaPayload, ILambdaJson<S3BatchRequest>
{
    /// <summary>
    /// The version of the format, which the response repeats: <c>2.0</c> has bucket names and arguments, <c>1.0</c> bucket ARNs.
    /// </summary>
    [JsonPropertyName("invocationSchemaVersion")]
    public string InvocationSchemaVersion { get => field ?? ""; set; }

    /// <summary>The ID of the request, which the response repeats.</summary>
    [JsonPropertyName("invocationId")]
    public string InvocationId { get => field ?? ""; set; }

    /// <summary>The job.</summary>
    [JsonPropertyName("job")]
    public S3BatchJob Job { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The tasks; S3 sends one at present.</summary>
    [JsonPropertyName("tasks")]
    public IReadOnlyList<S3BatchTask> Tasks { get => field ?? []; set; }
}
