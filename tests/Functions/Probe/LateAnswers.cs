using System.Buffers;
using System.Collections.Concurrent;
using System.Globalization;
using Lambent;

/// <summary>
/// A function that leaves work behind: it answers late, twice, from other threads and during later events. Every answer holds only the number of its own
/// event, so that a test sees an answer that reaches another caller.
/// </summary>
internal static class LateAnswers
{
    private const int MostKept = 256;

    private static readonly ConcurrentQueue<Action> Kept = new();

    /// <summary>The answer to an event: its number between spaces, so that 1 is not found in 21.</summary>
    public static string Text(int number) => string.Create(CultureInfo.InvariantCulture, $"[ {number} ]");

    public static async ValueTask Middleware(LambdaInvocation invocation, LambdaNext next)
    {
        AnswerEarlierInvocations();
        var number = int.Parse(invocation.Payload.Span, CultureInfo.InvariantCulture);
        switch (number % 10)
        {
            case 0: // another thread answers while this one returns
                WriteText(invocation, number);
                _ = Start(invocation.SendResponse);
                break;
            case 1: // two threads answer at the same time
                WriteText(invocation, number);
                await Task.WhenAll(Start(invocation.SendResponse), Start(invocation.SendResponse));
                break;
            case 2: // a later event finds this invocation
                WriteText(invocation, number);
                Keep(() =>
                {
                    if (IsRunning(invocation, number))
                        return; // another loop has found it before its handler returned, whose response it would clear
                    invocation.ClearResponse();
                    WriteText(invocation, number);
                    invocation.SendResponse();
                });
                break;
            case 3: // a stream that another thread goes on writing, and that later events write and complete
                var stream = invocation.StreamResponse();
                await stream.WriteAsync(Text(number));
                _ = Start(() => Block(stream.WriteAsync(Text(number)).AsTask()));
                Keep(() => Block(stream.WriteAsync(Text(number)).AsTask()));
                Keep(() => stream.Complete());
                Keep(() => invocation.StreamResponse());
                break;
            default:
                await next(invocation);
                break;
        }
    }

    public static async Task HandleAsync(int number, LambdaResponder<string> responder, LambdaContext context)
    {
        switch (number % 10)
        {
            case 4: // twice
                responder.Respond(Text(number));
                Attempt(() => responder.Respond(Text(number)));
                break;
            case 5: // another thread answers while the handler returns: in time, or too late
                _ = Start(() => responder.Respond(Text(number)));
                break;
            case 6: // fails, and a later event finds the responder
                Keep(() => responder.Respond(Text(number)));
                throw new InvalidOperationException(Text(number));
            case 7: // answers, and a later event finds the responder
                responder.Respond(Text(number));
                Keep(() => responder.Respond(Text(number)));
                break;
            case 8: // two threads answer at the same time
                await Task.WhenAll(Start(() => responder.Respond(Text(number))), Start(() => responder.Respond(Text(number))));
                break;
            default: // another thread answers, and the handler waits for it
                await Start(() => responder.Respond(Text(number)));
                break;
        }
    }

    /// <summary>Whether the invocation has not ended; not so when it shows the event of another one.</summary>
    private static bool IsRunning(LambdaInvocation invocation, int number)
    {
        try
        {
            return int.TryParse(invocation.Payload.Span, CultureInfo.InvariantCulture, out var found) && found == number;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static void WriteText(LambdaInvocation invocation, int number)
    {
        var text = System.Text.Encoding.ASCII.GetBytes('"' + Text(number) + '"');
        invocation.Response.Write(text);
    }

    private static void Keep(Action answer)
    {
        if (Kept.Count < MostKept)
            Kept.Enqueue(answer);
    }

    private static void AnswerEarlierInvocations()
    {
        if (Kept.TryDequeue(out var answer))
            Start(answer);
        if (Kept.TryDequeue(out answer))
            Attempt(answer);
    }

    private static Task Start(Action answer) => Task.Run(() => Attempt(answer));

    /// <summary>A late answer is refused with an InvalidOperationException, and one of a stream that was cut with an IOException; anything else ends the process.</summary>
    private static void Attempt(Action answer)
    {
        try
        {
            answer();
        }
        catch (Exception e) when (e is InvalidOperationException or IOException)
        {
        }
        catch (Exception e)
        {
            Environment.FailFast("A late answer failed otherwise.", e);
        }
    }

    private static void Block(Task task) => task.GetAwaiter().GetResult();
}
