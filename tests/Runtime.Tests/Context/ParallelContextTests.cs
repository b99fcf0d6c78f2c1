using System.Text;
using Xunit;

namespace Lambent.Tests.Context;

/// <summary>Several threads read the members of a context that are created when they are first read.</summary>
public sealed class ParallelContextTests
{
    private const int Threads = 2;
    private const int Contexts = 50_000;

    [Fact(Timeout = 60_000)]
    public async Task Every_callback_that_is_added_in_parallel_runs() =>
        await InParallel(
            () => new LambdaContext(),
            static context =>
            {
                context.OnCompleted(static _ => default);
                return true;
            },
            static (context, _) =>
            {
                var callbacks = 0;
                while (context.NextCallback() is not null)
                    callbacks++;
                Assert.Equal(Threads, callbacks);
            });

    [Fact(Timeout = 60_000)]
    public async Task All_threads_get_the_same_token() =>
        await InParallel(
            () => new LambdaContext { Deadline = new DateTimeOffset(9999, 1, 1, 0, 0, 0, TimeSpan.Zero) },
            static context => context.CancellationToken,
            static (context, tokens) =>
            {
                Assert.True(tokens[0].CanBeCanceled);
                Assert.Single(tokens.Distinct());
                context.End();
            });

    [Fact(Timeout = 60_000)]
    public async Task All_threads_get_the_same_parsed_headers()
    {
        var client = Encoding.UTF8.GetBytes("{\"custom\":{\"a\":\"1\"},\"w3c\":{\"traceparent\":\"00-1-2-01\"}}");
        var identity = Encoding.UTF8.GetBytes("{\"cognitoIdentityId\":\"id\",\"cognitoIdentityPoolId\":\"pool\"}");
        var function = new FunctionEnvironment();

        await InParallel(
            () => new LambdaContext(function, "1", null, "Root=1-2", 0, false, new LambdaContext.OptionalState { ClientContextJson = client, CognitoIdentityJson = identity }),
            static context => (context.ClientContext, context.W3C, context.CognitoIdentity, context.Trace),
            static (_, read) =>
            {
                Assert.All(read, parts =>
                {
                    Assert.NotNull(parts.ClientContext);
                    Assert.NotNull(parts.W3C);
                    Assert.NotNull(parts.CognitoIdentity);
                    Assert.NotNull(parts.Trace);
                    Assert.Same(read[0].ClientContext, parts.ClientContext);
                    Assert.Same(read[0].W3C, parts.W3C);
                    Assert.Same(read[0].CognitoIdentity, parts.CognitoIdentity);
                    Assert.Same(read[0].Trace, parts.Trace);
                });
            });
    }

    /// <summary>Reads each context on all threads at the same time, then compares the values.</summary>
    private static async Task InParallel<T>(Func<LambdaContext> make, Func<LambdaContext, T> read, Action<LambdaContext, T[]> check)
    {
        var contexts = Enumerable.Range(0, Contexts).Select(_ => (Context: make(), Read: new T[Threads])).ToArray();
        var arrived = 0;
        await Task.WhenAll(Enumerable.Range(0, Threads).Select(thread => Task.Factory.StartNew(
            () =>
            {
                for (var i = 0; i < Contexts; i++)
                {
                    // Why not a barrier: it wakes the threads one after the other, so that the first reads would not overlap.
                    Interlocked.Increment(ref arrived);
                    var wait = default(SpinWait);
                    while (Volatile.Read(ref arrived) < Threads * (i + 1))
                        wait.SpinOnce();
                    contexts[i].Read[thread] = read(contexts[i].Context);
                }
            },
            TestContext.Current.CancellationToken,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default)));
        Assert.All(contexts, context => check(context.Context, context.Read));
    }
}
