namespace Lambent.Events;

/// <summary>
/// Handles each task of an <see cref="S3BatchRequest"/> and returns a result for each. When a handler throws, its task is a temporary failure, which the job
/// retries, or a permanent failure when <see cref="BatchOptions.IsPermanentFailure"/> says so. A task that has not been handled shortly before the deadline is a
/// temporary failure. The result string says why; the job writes it to its completion report.
/// See <see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-invoke-lambda.html"/>.
/// </summary>
public static class S3BatchOperations
{
    /// <summary>Handles each task.</summary>
    /// <param name="request">The request.</param>
    /// <param name="handler">Returns the result of a task: <c>task.Succeeded()</c> or <c>task.Failed("…")</c>.</param>
    /// <param name="context">The context of the invocation. Each failure is written to its log.</param>
    /// <param name="options">The options; null handles one task at a time.</param>
    /// <exception cref="BatchFailedException">No task was handled, and <see cref="BatchOptions.ThrowWhenAllFail"/> is set.</exception>
    public static Task<S3BatchResponse> ProcessAsync(
        S3BatchRequest request, Func<S3BatchTask, Task<S3BatchResult>> handler, LambdaContext context, BatchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return ProcessAsync(request, (task, _) => handler(task), context, options);
    }

    /// <summary>Handles each task, with a token that is cancelled shortly before the deadline.</summary>
    /// <inheritdoc cref="ProcessAsync(S3BatchRequest, Func{S3BatchTask, Task{S3BatchResult}}, LambdaContext, BatchOptions?)"/>
    public static async Task<S3BatchResponse> ProcessAsync(
        S3BatchRequest request, Func<S3BatchTask, CancellationToken, Task<S3BatchResult>> handler, LambdaContext context, BatchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(handler);
        ArgumentNullException.ThrowIfNull(context);
        options ??= BatchOptions.Default;
        var run = new BatchRun<S3BatchTask, S3BatchResult>
        {
            Items = request.Tasks,
            Handler = async (task, cancellationToken) => await handler(task, cancellationToken).ConfigureAwait(false) is { ResultCode.Value.Length: > 0 } result
                ? result
                : throw new InvalidOperationException("The handler returned null, or a result without a code. Return the value of task.Succeeded or task.Failed."),
            Context = context,
            Options = options,
            Kind = "S3 Batch Operations task",
            Id = static task => task.TaskId,
        };
        var records = await run.RunAsync().ConfigureAwait(false);
        return request.Respond([.. records.Select(record => ResultOf(record, options))]);
    }

    private static S3BatchResult ResultOf(BatchRecord<S3BatchTask, S3BatchResult> record, BatchOptions options) => record switch
    {
        { State: BatchRecordState.Handled } => record.Result! with { TaskId = record.Item.TaskId },
        { Exception: { } e } => record.Item.Failed($"{e.GetType().Name}: {SafeText.MessageOf(e)}", tryAgain: options.IsPermanentFailure?.Invoke(e) != true),
        { State: BatchRecordState.Running } => record.Item.Failed("The task did not finish before the deadline of the function.", tryAgain: true),
        _ => record.Item.Failed("The task was not started before the deadline of the function.", tryAgain: true),
    };
}
