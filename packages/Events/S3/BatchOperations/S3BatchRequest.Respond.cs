namespace Lambent.Events;

public sealed partial record S3BatchRequest
{
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

public sealed partial record S3BatchTask
{
    /// <summary>The result of a task that succeeded.</summary>
    /// <param name="message">The text for the completion report of the job.</param>
    public S3BatchResult Succeeded(string? message = null) => Result(S3BatchResultCode.Succeeded, message);

    /// <summary>The result of a task that failed.</summary>
    /// <param name="message">The text for the completion report of the job.</param>
    /// <param name="tryAgain">Whether the job retries the task before it ends.</param>
    public S3BatchResult Failed(string message, bool tryAgain = false) =>
        Result(tryAgain ? S3BatchResultCode.TemporaryFailure : S3BatchResultCode.PermanentFailure, message);

    private S3BatchResult Result(S3BatchResultCode code, string? message) => new() { TaskId = TaskId, ResultCode = code, ResultString = message };
}
