namespace Lambent;

/// <summary>
/// An outcome that the handler writes itself, as the loop sees it. Abstract so that a function that does not stream carries nothing of
/// <see cref="LambdaResponseWriter"/>: under Native AOT what nobody constructs is not there (17 KB in examples/HelloWorld).
/// </summary>
internal abstract class StreamCompletion
{
    /// <summary>Whether the handler has ended the response, or has returned.</summary>
    public abstract bool IsCompleted { get; }

    /// <summary>The handler has returned, or failed. Gives the error that is to be reported, if the response has not begun.</summary>
    public abstract LambdaError? Finish(LambdaError? error, BlockingWait wait);

    /// <summary>Lets go of everything.</summary>
    public abstract void Close();
}

/// <summary>A streamed response.</summary>
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
        catch (IOException) // cut: said when the response is closed
        {
            return null;
        }
    }

    public override void Close() => Writer.Close();
}
