using Lambent.TestKit;
using Xunit;

namespace Lambent.Aot.Tests;

/// <summary>Functions whose handlers leave work behind that answers late, twice, from other threads and during later events.</summary>
public sealed class LateAnswerTests(Functions functions)
{
    private static readonly int Events = Functions.All ? 1_000_000 : 20_000;

    [Theory(Timeout = 1_800_000)] // a million events in eng/check-all
    [InlineData(Build.Aot, 1)]
    [InlineData(Build.Aot, 32)]
    [InlineData(Build.Jit, 1)]
    [InlineData(Build.Jit, 32)]
    public async Task Every_event_is_answered_once_with_its_own_answer_and_the_process_lives(Build build, int loops)
    {
        using var server = new CrowdServer(Events);
        (string, string)[] variables = [("AWS_LAMBDA_RUNTIME_API", server.Address), ("_HANDLER", "late"), ("AWS_LAMBDA_LOG_LEVEL", "FATAL")];
        if (loops > 1)
            variables = [.. variables, ("AWS_LAMBDA_MAX_CONCURRENCY", $"{loops}")];
        await using var function = FunctionProcess.Start(functions.File(build, Functions.Probe), null, variables);

        var ended = function.EndAsync();
        var first = await Task.WhenAny(server.Done, ended).WaitAsync(TestContext.Current.CancellationToken);

        Assert.True(first == server.Done, "The process ended.");
        await function.TerminateAsync();
        Assert.Equal((143, "", ""), await ended);
        Assert.Equal([], LateAnswersCheck.Faults(server, Events).Take(5));
    }
}
