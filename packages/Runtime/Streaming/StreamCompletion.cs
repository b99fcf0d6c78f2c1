namespace Lambent;

/// <summary>
/// The completion of a streamed response by the invoke loop. Why an abstract class: the Native AOT compiler removes the derived class, and with it
/// <see cref="LambdaResponseWriter"/>, from functions that do not stream (17 KB in examples/HelloWorld).
/// </summary>
internal abstract class StreamCompletion
{
    /// <summary>Whether the handler has ended the response, or has returned.</summary>
    public abstract bool IsCompleted { get; }

    /// <summary>Completes the response after the handler has returned or failed. Returns the error to report when nothing has been sent; otherwise null.</summary>
    public abstract LambdaError? Finish(LambdaError? error, BlockingWait wait);

    /// <summary>Releases the resources of the response.</summary>
    public abstract void Close();
}

/// <summary>The completion of a response that <see cref="LambdaResponseWriter"/> writes.</summary>
internal sealed class StreamedResponseCompletion(LambdaResponseWriter writer) : StreamCompletion
{
    public LambdaResponseWriter Writer { get; } = writer;

    public override bool IsCompleted => Writer.IsCompleted;

    public override LambdaError? Finish(LambdaError? error, BlockingWait wait)
    {
        try
        {
            var finished = Writer.FinishAsync(error).AsTask();
            wait.Wait(new ValueTask(finished));
            return finished.Result;
        }
        catch (IOException) // Lambda has closed the stream; Close logs it
        {
            return null;
        }
    }

    public override void Close() => Writer.Close();
}
