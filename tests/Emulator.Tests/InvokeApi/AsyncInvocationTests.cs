using System.Text.Json;
using Xunit;

namespace Lambent.Emulator.Tests;

/// <summary>https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html.</summary>
public sealed class AsyncInvocationTests : IDisposable
{
    private const int Timeout = 30_000;
    private const string Id = "c6f5a2e8-7a1c-4f6a-9a52-0b8f6f0f9a11";
    private static readonly (string, string) Event = ("X-Amz-Invocation-Type", "Event");

    private readonly string _folder = Directory.CreateTempSubdirectory("records").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact(Timeout = Timeout)]
    public async Task A_function_error_is_retried_after_one_minute_and_after_two_more()
    {
        await using var bench = await Bench.StartAsync(new() { Function = new() { Async = new() { OnFailure = LambdaDestination.ToDirectory(_folder) } } });
        var runtime = bench.NewRuntime();
        await bench.InvokeFunctionAsync("\"later\"", headers: [Event, ("x-amzn-RequestId", Id)]);

        await runtime.NextAsync();
        foreach (var minutes in new[] { 1, 2 })
        {
            await runtime.FailAsync();
            bench.Time.Advance(TimeSpan.FromMinutes(minutes) - TimeSpan.FromSeconds(1));
            Assert.Equal(0, bench.Emulator.InProgress);
            bench.Time.Advance(TimeSpan.FromSeconds(1));
            Assert.Equal("\"later\"", await (await runtime.NextAsync()).BodyAsync());
            Assert.Equal(Id, runtime.RequestId);
        }

        await runtime.FailAsync();

        var record = JsonElement.Parse(await File.ReadAllTextAsync(Path.Combine(_folder, $"{Id}.json"), TestContext.Current.CancellationToken));
        Assert.Equal(
            $$"""{"requestId":"{{Id}}","functionArn":"arn:aws:lambda:us-east-1:123456789012:function:function:$LATEST","condition":"RetriesExhausted","approximateInvokeCount":3}""",
            record.GetProperty("requestContext").GetRawText());
        Assert.Equal("later", record.GetProperty("requestPayload").GetString());
        Assert.Equal("""{"statusCode":200,"executedVersion":"$LATEST","functionError":"Unhandled"}""", record.GetProperty("responseContext").GetRawText());
        Assert.Equal("Bad", record.GetProperty("responsePayload").GetProperty("errorType").GetString());
        Assert.Equal("1.0", record.GetProperty("version").GetString());
    }

    [Fact(Timeout = Timeout)]
    public async Task An_event_that_would_be_too_old_is_discarded()
    {
        await using var bench = await Bench.StartAsync(new() { Function = new() { Async = new() { MaxEventAge = TimeSpan.FromSeconds(60), OnFailure = LambdaDestination.ToDirectory(_folder) } } });
        var runtime = bench.NewRuntime();
        await bench.InvokeFunctionAsync("1", headers: [Event, ("x-amzn-RequestId", Id)]);
        await runtime.NextAsync();
        bench.Time.Advance(TimeSpan.FromSeconds(1));

        await runtime.FailAsync();

        Assert.Contains("\"condition\":\"EventAgeExceeded\",\"approximateInvokeCount\":1", await File.ReadAllTextAsync(Path.Combine(_folder, $"{Id}.json"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_destination_can_be_another_function()
    {
        await using var bench = await Bench.StartAsync(new() { Function = new() { Async = new() { OnSuccess = LambdaDestination.ToFunction("audit") } } });
        var audit = await bench.Emulator.AddFunctionAsync(new() { Name = "audit" }, TestContext.Current.CancellationToken);
        using var client = new HttpClient { BaseAddress = audit.Attached.Uri };
        var auditor = new TestRuntime(client);
        var runtime = bench.NewRuntime();
        await bench.InvokeFunctionAsync("""{"order":7}""", headers: [Event, ("x-amzn-RequestId", Id)]);
        await runtime.NextAsync();
        await runtime.RespondAsync("\"shipped\"");

        using var next = await auditor.NextAsync();

        Assert.Equal(
            $$"""{"version":"1.0","timestamp":"2026-11-21T13:00:00.000Z","requestContext":{"requestId":"{{Id}}","functionArn":"arn:aws:lambda:us-east-1:123456789012:function:function:$LATEST","condition":"Success","approximateInvokeCount":1},"requestPayload":{"order":7},"responseContext":{"statusCode":200,"executedVersion":"$LATEST"},"responsePayload":"shipped"}""",
            await next.BodyAsync());
    }

    [Fact(Timeout = Timeout)]
    public async Task A_record_that_cannot_be_written_is_a_warning_and_nothing_more()
    {
        var file = Path.Combine(_folder, "file");
        await File.WriteAllTextAsync(file, "", TestContext.Current.CancellationToken);
        await using var bench = await Bench.StartAsync(new() { Function = new() { Async = new() { OnSuccess = LambdaDestination.ToDirectory(file) } } });
        var warning = "";
        bench.Emulator.Warn = text => warning = text;
        var runtime = bench.NewRuntime();
        await bench.InvokeFunctionAsync("1", headers: [Event, ("x-amzn-RequestId", Id)]);
        await runtime.NextAsync();

        Assert.Equal("""202 {"status":"OK"}""", await runtime.RespondAsync().SummaryAsync());

        Assert.StartsWith($"The record of the invocation {Id} of 'function' is lost: ", warning, StringComparison.Ordinal);
    }
}
