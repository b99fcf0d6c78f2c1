using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Lambent.Http.Tests.Conformance;

/// <summary>Requests that run at the same time are never taken for each other.</summary>
public sealed class ConcurrencyTests
{
    private const int Loops = 32;
    private const int Events = 2_000;

    private static readonly LambdaHttpSource[] Sources = Enum.GetValues<LambdaHttpSource>();

    private static CancellationToken Test => TestContext.Current.CancellationToken;

    [Fact(Timeout = 120_000)]
    public async Task Two_thousand_requests_from_every_source_keep_their_ids_and_lines_and_forms()
    {
        var waiting = new Meeting();
        await using var lambda = await LambdaUnderTest.StartAsync(
            app => app.MapMethods("/hello", ["GET", "POST"], async (HttpContext http, LambdaContext context, ILogger<ConcurrencyTests> logger) =>
            {
                var number = http.Request.Headers["x-number"].ToString();
                logger.LogInformation("before {Number}", number);
                await waiting.MeetAsync(); // another request goes on while this one waits
                logger.LogInformation("after {Number}", number);
                http.Response.Headers["X-Number"] = number;
                // Not a string: for a handler that returns Task<string>, ASP.NET Core sets Content-Type before it awaits the task, so on another thread
                // at the same time as this one sets its header.
                return Results.Text($"{number} {http.TraceIdentifier} {context.RequestId} {context.TenantId} {http.GetLambdaContext()!.RequestId} {http.Features.Get<LambdaHttpFeature>()!.Source}");
            }),
            options: new() { Function = new() { MaxConcurrency = Loops } },
            variables: ("AWS_LAMBDA_LOG_FORMAT", "JSON"));
        var ids = new ConcurrentDictionary<string, int>();
        var wrong = new ConcurrentQueue<string>();

        await Parallel.ForAsync(0, Events, new ParallelOptions { MaxDegreeOfParallelism = 2 * Loops, CancellationToken = Test }, async (number, _) =>
        {
            var source = SourceOf(number);
            var result = await lambda.InvokeAsync(
                TestEvents.Of(source, TestEvents.Header(source, "x-number", $"{number}")), new() { TenantId = TenantOf(number), TraceId = TraceOf(number) });
            ids[result.RequestId] = number;
            using var json = JsonDocument.Parse(result.Payload);
            if (Fault(new Answer(json.RootElement), number, source, result.RequestId) is { } fault)
                wrong.Enqueue($"{number}: {fault}");
        });

        Assert.True(wrong.IsEmpty, string.Join(Environment.NewLine, wrong.Take(5)));
        Assert.Equal(Events, ids.Count);
        var lines = lambda.Log.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line.Contains("\"message\":\"before ", StringComparison.Ordinal) || line.Contains("\"message\":\"after ", StringComparison.Ordinal)).ToArray();
        Assert.Equal(2 * Events, lines.Length);
        Assert.Equal([], lines.Where(line => !IsRight(line, ids)).Take(5));
    }

    private static LambdaHttpSource SourceOf(int number) => Sources[number % Sources.Length];

    private static string TenantOf(int number) => string.Create(CultureInfo.InvariantCulture, $"tenant-{number % 7}");

    private static string TraceOf(int number) => string.Create(CultureInfo.InvariantCulture, $"Root=1-5759e988-{number:x24};Parent={number:x16};Sampled=1");

    private static string? Fault(Answer answer, int number, LambdaHttpSource source, string requestId)
    {
        var body = $"{number} {TraceOf(number)} {requestId} {TenantOf(number)} {requestId} {source}";
        if (answer.Body != body)
            return $"'{answer.Body}' is not '{body}'";
        var isMultiple = source is LambdaHttpSource.RestApi or LambdaHttpSource.HttpApiV1 or LambdaHttpSource.AlbMultiValue or LambdaHttpSource.WebSocket;
        if (answer.Result.TryGetProperty("multiValueHeaders", out _) != isMultiple || answer.Result.TryGetProperty("headers", out _) == isMultiple)
            return "headers in the form of another source";
        if (answer.Result.TryGetProperty("statusDescription", out _) != source is LambdaHttpSource.Alb or LambdaHttpSource.AlbMultiValue)
            return "a status description, or none, as for another source";
        return answer.Header("X-Number") == $"{number}" ? null : $"the header of another request, or none: {answer.Result.GetRawText()}";
    }

    private static bool IsRight(string line, ConcurrentDictionary<string, int> ids)
    {
        using var json = JsonDocument.Parse(line);
        var record = json.RootElement;
        return ids.TryGetValue(record.GetProperty("requestId").GetString()!, out var number)
            && record.GetProperty("message").GetString()!.EndsWith($" {number}", StringComparison.Ordinal)
            && record.GetProperty("tenantId").GetString() == TenantOf(number)
            && record.GetProperty("traceId").GetString() == TraceOf(number);
    }

    /// <summary>Requests wait in pairs: each goes on when another has come.</summary>
    private sealed class Meeting
    {
        private readonly Lock _gate = new();
        private TaskCompletionSource? _other;

        public Task MeetAsync()
        {
            TaskCompletionSource? other;
            lock (_gate)
            {
                other = _other;
                _other = other is null ? new TaskCompletionSource() : null;
                if (_other is not null)
                    return _other.Task;
            }

            other!.SetResult(); // what follows it runs here, on this request's thread
            return Task.CompletedTask;
        }
    }
}
