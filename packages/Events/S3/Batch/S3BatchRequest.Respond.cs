namespace Lambent.Events;

public sealed partial record S3BatchRequest
{
    /// <summary>Creates the response to this request.</summary>
    /// <param name="result">How a task ended: <c>task => task.Succeeded()</c>.</param>
    public S3BatchResponse Respond(Func<S3BatchTask, S3BatchResult> result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var results = new List<S3BatchResult>(Tasks.Count);
        foreach (var task in Tasks)
            results.Add(result(task));
        return new()
        {
            InvocationSchemaVersion = InvocationSchemaVersion,
            InvocationId = InvocationId,
            TreatMissingKeysAs = S3BatchResultCode.PermanentFailure,
            Results = results,
        };
    }
}

public sealed partial record S3BatchTask
{
    /// <summary>Creates the result of a task that succeeded.</summary>
    /// <param name="message">What the report of the job says.</param>
    public S3BatchResult Succeeded(string? message = null) => Result(S3BatchResultCode.Succeeded, message);

    /// <summary>Creates the result of a task that failed.</summary>
    /// <param name="message">What the report of the job says.</param>
    /// <param name="tryAgain">Whether the job tries it again before it ends.</param>
    public S3BatchResult Failed(string message, bool tryAgain = false) =>
        Result(tryAgain ? S3BatchResultCode.TemporaryFailure : S3BatchResultCode.PermanentFailure, message);

    private S3BatchResult Result(S3BatchResultCode code, string? message) => new() { TaskId = TaskId, ResultCode = code, ResultString = message };
}
