using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Lambent.TestKit;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Lambent.Tests.Invocation;

/// <summary>Tests that run alone, because they use the whole machine.</summary>
[CollectionDefinition("alone", DisableParallelization = true)]
public sealed class AloneCollection;

/// <summary>Managed Instances at full load.</summary>
[Collection("alone")]
public sealed class CrowdTests
{
    private const int Loops = 64;
    private const string ManyLoops = "64";

    private static CancellationToken Test => TestContext.Current.CancellationToken;

    [Fact(Timeout = 120_000)]
    public async Task Fifty_thousand_parallel_invocations_of_every_kind_do_not_mix()
    {
        const int Events = 50_000;
        using var server = new CrowdServer(Events);
        var log = new KeptLog();
        using var scope = Begin(server, log);
        using var provider = new LambdaLoggerProvider();
        var logger = provider.CreateLogger("crowd");
        var running = LambdaRuntime.CreateBuilder()
            .Use((invocation, next) => Middleware(invocation, next, logger))
            .Map<int, string>((number, context) => Handle(number, context, logger))
            .RunAsync(Test);

        await server.Done.WaitAsync(Test);
        scope.Stop();
        await running;

        Assert.Empty(server.Repeated);
        Assert.Equal([], Enumerable.Range(1, Events).Where(number => !IsRight(number, server.Outcomes[CrowdServer.RequestId(number)])).Take(5));
        Assert.Equal([], log.Writes.Where(line => !IsRight(line)).Take(5));
        Assert.InRange(log.Writes.Count, Events, 3 * Events);
    }

    [Fact(Timeout = 120_000)]
    public async Task Blocking_handlers_do_not_delay_each_other()
    {
        // The minimum of a few alternating rounds, because other work of the machine only makes a round longer.
        const int Rounds = 5;
        var ideal = TimeSpan.MaxValue;
        var elapsed = TimeSpan.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            ideal = Min(ideal, MeasureBlockingThreads());
            elapsed = Min(elapsed, await MeasureBlockingHandlers());
        }

        ThreadPool.GetMinThreads(out var threads, out _);
        Assert.InRange(threads, Loops + 8, int.MaxValue);
        Assert.True(elapsed <= ideal * 1.5, $"64 handlers that block for 100 ms took {elapsed.TotalMilliseconds} ms, 64 threads {ideal.TotalMilliseconds} ms.");

        static TimeSpan Min(TimeSpan one, TimeSpan other) => one < other ? one : other;
    }

    /// <summary>The time from the start of the last handler to the end of the last handler.</summary>
    private static async Task<TimeSpan> MeasureBlockingHandlers()
    {
        using var server = new CrowdServer(Loops);
        using var scope = Begin(server, new KeptLog());
        using var begin = new CountdownEvent(Loops);
        var started = 0L;
        var ended = 0L;
        var left = Loops;
        var running = LambdaRuntime.CreateBuilder().Map<int>(async _ =>
        {
            if (begin.Signal())
                Volatile.Write(ref started, Stopwatch.GetTimestamp());
            begin.Wait(Test); // every handler has an event and a thread
            await Task.Yield();
            Block();
            if (Interlocked.Decrement(ref left) == 0)
                ended = Stopwatch.GetTimestamp();
        }).RunAsync(Test);
        await server.Done.WaitAsync(Test);
        scope.Stop();
        await running;
        return Stopwatch.GetElapsedTime(started, ended);
    }

    private static LambdaRuntimeScope Begin(CrowdServer server, Stream log) => LambdaRuntimeScope.Begin(new LambdaRuntimeOptions
    {
        LogOutput = log,
        LogFormat = LambdaLogFormat.Json,
        Environment = new Dictionary<string, string> { ["AWS_LAMBDA_RUNTIME_API"] = server.Address, ["AWS_LAMBDA_MAX_CONCURRENCY"] = ManyLoops },
    });

    /// <summary>The kinds that need the invocation itself: streamed responses, and responses that are sent before the handler returns.</summary>
    private static async ValueTask Middleware(LambdaInvocation invocation, LambdaNext next, ILogger logger)
    {
        var number = int.Parse(invocation.Payload.Span, CultureInfo.InvariantCulture);
        var context = invocation.Context;
        switch (number % 10)
        {
            case 0:
                var response = invocation.StreamResponse();
                await response.WriteAsync("\"");
                await Task.Yield();
                await response.WriteAsync(Text(number, context));
                response.Write("\"");
                Log(logger, context, number);
                break;
            case 1:
                await next(invocation);
                invocation.SendResponse();
                await Task.Yield();
                Log(logger, context, number);
                break;
            case 2:
                context.OnCompleted(async _ =>
                {
                    await Task.Yield();
                    Log(logger, context, number);
                });
                await next(invocation);
                break;
            default:
                await next(invocation);
                break;
        }
    }

    private static async ValueTask<string> Handle(int number, LambdaContext context, ILogger logger)
    {
        Log(logger, context, number);
        switch (number % 20)
        {
            case 3:
                await Task.Delay(2, Test);
                break;
            case 4 or 5 or 6 or 7:
                await Task.Yield();
                break;
            case 8:
                throw new FormatException(Text(number, context));
        }

        Log(logger, context, number);
        return Text(number, context);
    }

    private static void Log(ILogger logger, LambdaContext context, int number)
    {
        if (number % 3 == 0)
            logger = context.Logger;
        using (logger.BeginScope(new KeyValuePair<string, object>[] { new("Scope", number) }))
            logger.LogInformation("of {Number}", number);
    }

    private static string Text(int number, LambdaContext context) => $"{number}|{context.RequestId}|{context.TenantId}|{context.TraceHeader}";

    private static bool IsRight(int number, string request)
    {
        var text = $"{number}|{CrowdServer.RequestId(number)}|{CrowdServer.Tenant(number)}|{CrowdServer.Trace(number)}";
        if (!request.Contains($"\r\nLambda-Runtime-Invocation-Id: nonce-{number}\r\n", StringComparison.Ordinal))
            return false;
        if (number % 10 == 0)
            return Streaming.Wire.Parse(request) is var (payload, trailers) && payload == $"\"{text}\"" && trailers.Count == 0;
        return number % 20 == 8
            ? request.Contains("/error HTTP/1.1", StringComparison.Ordinal) && Streaming.Wire.Body(request).StartsWith($"{{\"errorMessage\":\"{text}\",", StringComparison.Ordinal)
            : request.Contains("/response HTTP/1.1", StringComparison.Ordinal) && Streaming.Wire.Body(request) == $"\"{text}\"";
    }

    /// <summary>Whether all IDs of a record belong to the number in its message.</summary>
    private static bool IsRight(string line)
    {
        var record = JsonDocument.Parse(line).RootElement;
        var number = record.TryGetProperty("Number", out var value) ? value.GetInt32() : int.Parse(record.GetProperty("errorMessage").GetString()!.Split('|')[0], CultureInfo.InvariantCulture);
        return record.GetProperty("requestId").GetString() == CrowdServer.RequestId(number)
            && (value.ValueKind == JsonValueKind.Undefined || record.GetProperty("Scope").GetInt32() == number)
            && record.GetProperty("tenantId").GetString() == CrowdServer.Tenant(number)
            && record.GetProperty("traceId").GetString() == CrowdServer.Trace(number);
    }

    private static TimeSpan MeasureBlockingThreads()
    {
        using var begin = new ManualResetEventSlim();
        var threads = new Thread[Loops];
        for (var i = 0; i < Loops; i++)
        {
            threads[i] = new Thread(() =>
            {
                begin.Wait(Test);
                Block();
            });
            threads[i].Start();
        }

        var started = Stopwatch.GetTimestamp();
        begin.Set();
        foreach (var thread in threads)
            thread.Join();
        return Stopwatch.GetElapsedTime(started);
    }

    private static void Block()
    {
        using var never = new ManualResetEventSlim();
        never.Wait(100, Test);
    }
}
