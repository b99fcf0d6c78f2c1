using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// The tasks of a job of S3 Batch Operations. The function returns an <see cref="S3BatchResponse"/> with a result for each; <see
/// cref="S3BatchOperations"/> makes it.
/// See <see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-invoke-lambda.html"/>.
/// </summary>
[LambdaEvent("s3-batch-request", LambdaEventDirection.Received, "invocationSchemaVersion & tasks")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record S3BatchRequest : LambdaPayload, ILambdaJson<S3BatchRequest>
{
    /// <summary>
    /// The version of the format, which the response repeats: <c>2.0</c> has bucket names and arguments, <c>1.0</c> bucket ARNs.
    /// </summary>
    public string InvocationSchemaVersion { get => field ?? ""; set; }

    /// <summary>The ID of the request, which the response repeats.</summary>
    public string InvocationId { get => field ?? ""; set; }

    /// <summary>The job.</summary>
    public S3BatchJob Job { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The tasks; S3 sends one at present.</summary>
    public IReadOnlyList<S3BatchTask> Tasks { get => field ?? []; set; }

    /// <summary>The response to this request. <see cref="S3BatchOperations"/> handles exceptions and the deadline too.</summary>
    /// <param name="result">Returns the result of a task: <c>task => task.Succeeded()</c>.</param>
    public S3BatchResponse Respond(Func<S3BatchTask, S3BatchResult> result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return Respond([.. Tasks.Select(result)]);
    }

    internal S3BatchResponse Respond(IReadOnlyList<S3BatchResult> results) => new()
    {
        InvocationSchemaVersion = InvocationSchemaVersion,
        InvocationId = InvocationId,
        TreatMissingKeysAs = S3BatchResultCode.PermanentFailure,
        Results = results,
    };
}

/// <summary>A task of S3 Batch Operations: one object.</summary>
public sealed partial record S3BatchTask : LambdaPayload
{
    /// <summary>The ID of the task, which its result repeats.</summary>
    public string TaskId { get => field ?? ""; set; }

    /// <summary>The key of the object, URL-encoded. <see cref="DecodedKey"/> is the key for the S3 API.</summary>
    public string S3Key { get => field ?? ""; set; }

    /// <summary>The version of the object; null when the manifest has none.</summary>
    public string? S3VersionId { get; set; }

    /// <summary>The ARN of the bucket; only in version <c>1.0</c>.</summary>
    public string? S3BucketArn { get; set; }

    /// <summary>The name of the bucket; only in version <c>2.0</c>.</summary>
    public string? S3Bucket { get; set; }

    /// <summary>The result of a task that succeeded.</summary>
    /// <param name="message">The text for the completion report of the job.</param>
    public S3BatchResult Succeeded(string? message = null) => Result(S3BatchResultCode.Succeeded, message);

    /// <summary>The result of a task that failed.</summary>
    /// <param name="message">The text for the completion report of the job.</param>
    /// <param name="tryAgain">Whether the job retries the task before it ends.</param>
    public S3BatchResult Failed(string message, bool tryAgain = false) =>
        Result(tryAgain ? S3BatchResultCode.TemporaryFailure : S3BatchResultCode.PermanentFailure, message);

    private S3BatchResult Result(S3BatchResultCode code, string? message) => new() { TaskId = TaskId, ResultCode = code, ResultString = message };

    /// <summary>The key of the object for the S3 API: <see cref="S3Key"/> without URL encoding.</summary>
    [JsonIgnore]
    public string DecodedKey => S3Keys.Decode(S3Key);
}

/// <summary>The result of a task.</summary>
public sealed partial record S3BatchResult : LambdaPayload
{
    /// <summary>The ID of the task.</summary>
    public string? TaskId { get; set; }

    /// <summary>Whether the task succeeded, and whether the job retries it.</summary>
    public S3BatchResultCode ResultCode { get; set; }

    /// <summary>The text for the completion report of the job.</summary>
    public string? ResultString { get; set; }
}

/// <summary>How a task ended.</summary>
[OpenEnum]
public readonly partial struct S3BatchResultCode
{
    /// <summary>It was done.</summary>
    public const string Succeeded = "Succeeded";

    /// <summary>It failed; the job tries it again before it ends.</summary>
    public const string TemporaryFailure = "TemporaryFailure";

    /// <summary>It failed.</summary>
    public const string PermanentFailure = "PermanentFailure";
}

/// <summary>A job of S3 Batch Operations.</summary>
public sealed partial record S3BatchJob : LambdaPayload
{
    /// <summary>The ID of the job.</summary>
    public string? Id { get; set; }

    /// <summary>The arguments that were set when the job was created; only in version <c>2.0</c>.</summary>
    public IReadOnlyDictionary<string, string> UserArguments { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }
}
