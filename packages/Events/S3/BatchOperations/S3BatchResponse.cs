namespace Lambent.Events;

/// <summary>
/// The results of the tasks of an <see cref="S3BatchRequest"/>.
/// See <see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-invoke-lambda.html"/>.
/// </summary>
[LambdaEvent("s3-batch-response", LambdaEventDirection.Returned, "invocationSchemaVersion & results")]
[JsonPayload(JsonPayloadRules.KeepExactly)]
public sealed partial record S3BatchResponse : LambdaPayload, ILambdaJson<S3BatchResponse>
{
    /// <summary>The format version of the request.</summary>
    public string? InvocationSchemaVersion { get; set; }

    /// <summary>The result code of tasks that are not in <see cref="Results"/>.</summary>
    public S3BatchResultCode TreatMissingKeysAs { get; set; }

    /// <summary>The ID of the request.</summary>
    public string? InvocationId { get; set; }

    /// <summary>A result for each task.</summary>
    public IReadOnlyList<S3BatchResult>? Results { get; set; }
}
