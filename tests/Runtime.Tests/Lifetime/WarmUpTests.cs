using System.Collections.Concurrent;
using System.Diagnostics.Tracing;
using Xunit;

namespace Lambent.Tests.Lifetime;

/// <summary>Runs alone, because compilation for other tests would prevent the just-in-time compiler from counting calls.</summary>
[Collection("alone")]
public sealed class WarmUpTests
{
    private static CancellationToken Test => TestContext.Current.CancellationToken;

    [Fact(Timeout = 60_000)]
    public async Task The_default_warm_up_makes_the_compiler_optimize_the_methods_that_the_handler_calls()
    {
        using var optimised = new OptimisedMethods();
        var marks = new List<Mark> { new(1), new(2) };
        var calls = 0;
        await using var runtime = LiveRuntime.Start(
            builder =>
            {
                LambdaSnapStart.WarmUp("1");
                return builder.Map<int>(_ =>
                {
                    calls++;
                    // Methods of the framework, because methods of a debug build are never optimized.
                    Assert.True(marks.TrueForAll(static mark => mark.Number > 0));
                });
            },
            Test,
            new Dictionary<string, string> { ["AWS_LAMBDA_INITIALIZATION_TYPE"] = "snap-start" });

        using var first = await runtime.Server.AcceptAsync(Test);
        Assert.StartsWith("GET /2018-06-01/runtime/restore/next ", await first.Reader.ReadRequestAsync(Test), StringComparison.Ordinal);

        Assert.Equal(34, calls);
        await optimised.Contains(nameof(List<>.TrueForAll), nameof(Mark)).WaitAsync(Test);
    }

    [Fact(Timeout = 60_000)]
    public async Task Callbacks_of_a_warm_up_run_before_the_next_call()
    {
        var order = new List<string>();
        await using var runtime = LiveRuntime.Start(
            builder =>
            {
                LambdaSnapStart.WarmUp("7", times: 2);
                return builder.Map<int>((number, context) =>
                {
                    order.Add($"handler {context.IsWarmUp}");
                    context.OnCompleted(async _ =>
                    {
                        await Task.Yield();
                        order.Add($"callback {number}");
                    });
                });
            },
            Test,
            new Dictionary<string, string> { ["AWS_LAMBDA_INITIALIZATION_TYPE"] = "snap-start" });

        using var first = await runtime.Server.AcceptAsync(Test);
        await first.Reader.ReadRequestAsync(Test);

        Assert.Equal(["handler True", "callback 7", "handler True", "callback 7"], order);
        Assert.Equal("", runtime.Log.Text);
    }

    [Fact(Timeout = 60_000)]
    public async Task A_callback_that_fails_ends_the_warm_up_with_a_warning()
    {
        await using var runtime = LiveRuntime.Start(
            builder =>
            {
                LambdaSnapStart.WarmUp("7");
                return builder.Map<int>((_, context) => context.OnCompleted(_ => throw new FormatException("no")));
            },
            Test,
            new Dictionary<string, string> { ["AWS_LAMBDA_INITIALIZATION_TYPE"] = "snap-start" });

        using var first = await runtime.Server.AcceptAsync(Test);
        await first.Reader.ReadRequestAsync(Test);

        Assert.Contains("\twarn\tThe warm-up of the handler failed with FormatException: no", Assert.Single(runtime.Log.Writes), StringComparison.Ordinal);
    }

    private readonly record struct Mark(int Number);

    /// <summary>The methods that the just-in-time compiler has compiled with all optimizations.</summary>
    private sealed class OptimisedMethods : EventListener
    {
        private readonly ConcurrentQueue<string> _names = new();
        private readonly SemaphoreSlim _more = new(0);

        /// <summary>Completes when a method whose name contains both texts has been optimized.</summary>
        public async Task Contains(string method, string type)
        {
            while (!_names.Any(name => name.Contains(method, StringComparison.Ordinal) && name.Contains(type, StringComparison.Ordinal)))
                await _more.WaitAsync(Test);
        }

        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            const EventKeywords Compiler = (EventKeywords)0x10;
            if (eventSource.Name == "Microsoft-Windows-DotNETRuntime")
                EnableEvents(eventSource, EventLevel.Verbose, Compiler);
        }

        protected override void OnEventWritten(EventWrittenEventArgs eventData)
        {
            const int Tier1 = 4; // OptimizationTier of MethodLoadVerbose, bits 7 to 9 of MethodFlags
            if (eventData.EventName?.StartsWith("MethodLoadVerbose", StringComparison.Ordinal) != true)
                return;
            if (((Member<uint>(eventData, "MethodFlags") >> 7) & 7) != Tier1)
                return;
            _names.Enqueue($"{Member<string>(eventData, "MethodNamespace")}.{Member<string>(eventData, "MethodName")}");
            _more.Release();
        }

        private static T Member<T>(EventWrittenEventArgs e, string name) => (T)e.Payload![e.PayloadNames!.IndexOf(name)]!;
    }
}
