using System.Text;
using System.Text.Json;
using Xunit;

namespace Lambent.Emulator.Tests;

public sealed class FunctionsApiTests
{
    private const int Timeout = 30_000;

    [Fact(Timeout = Timeout)]
    public async Task Functions_are_listed_and_described()
    {
        await using var bench = await Bench.StartAsync(new() { Function = new() { Name = "orders", Handler = "Orders::Handle", MemorySize = 512, Timeout = TimeSpan.FromSeconds(3) } });
        await bench.Emulator.AddFunctionAsync(new() { Name = "mails", ReservedConcurrency = 2 }, Test);

        var list = await GetAsync(bench, "/2015-03-31/functions/");
        var orders = await GetAsync(bench, "/2015-03-31/functions/orders/configuration");
        var mails = await GetAsync(bench, "/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:mails");

        Assert.Equal(["orders", "mails"], list.GetProperty("Functions").EnumerateArray().Select(function => function.GetProperty("FunctionName").GetString()));
        Assert.Equal("arn:aws:lambda:us-east-1:123456789012:function:orders", orders.GetProperty("FunctionArn").GetString());
        Assert.Equal(("Orders::Handle", 512, 3), (orders.GetProperty("Handler").GetString(), orders.GetProperty("MemorySize").GetInt32(), orders.GetProperty("Timeout").GetInt32()));
        Assert.Equal("mails", mails.GetProperty("Configuration").GetProperty("FunctionName").GetString());
        Assert.Equal(2, mails.GetProperty("Concurrency").GetProperty("ReservedConcurrentExecutions").GetInt32());
        using var missing = await bench.Caller.GetAsync("/2015-03-31/functions/none", Test);
        Assert.Equal((404, "ResourceNotFoundException"), ((int)missing.StatusCode, missing.Header("X-Amzn-Errortype")));
        Assert.Contains("The emulator runs 'orders', 'mails';", await missing.BodyAsync(), StringComparison.Ordinal);
    }

    [Fact(Timeout = Timeout)]
    public async Task Each_function_has_its_own_events_and_a_name_of_its_own()
    {
        await using var bench = await Bench.StartAsync();
        var mails = await bench.Emulator.AddFunctionAsync(new() { Name = "mails" }, Test);
        using var client = new HttpClient { BaseAddress = mails.Attached.Uri };
        var runtime = new TestRuntime(client);
        var other = bench.NewRuntime();
        var invocation = bench.InvokeFunctionAsync("\"for mails\"", "mails");
        var otherInvocation = bench.InvokeFunctionAsync("\"for function\"");

        Assert.Equal("\"for mails\"", await (await runtime.NextAsync()).BodyAsync());
        Assert.Equal("\"for function\"", await (await other.NextAsync()).BodyAsync());
        Assert.Equal(400, (int)(await runtime.PostAsync($"invocation/{other.RequestId}/response", "1"u8.ToArray())).StatusCode);
        await runtime.RespondAsync();
        await other.RespondAsync();
        await invocation;
        await otherInvocation;
        var error = await Assert.ThrowsAsync<LambdaEmulatorException>(() => bench.Emulator.AddFunctionAsync(new() { Name = "mails" }, Test));
        Assert.StartsWith("There is a function 'mails' already.", error.Message, StringComparison.Ordinal);
    }

    [Fact(Timeout = Timeout)]
    public async Task The_log_tail_has_the_lines_of_the_invocation()
    {
        await using var bench = await Bench.StartAsync();
        var runtime = bench.NewRuntime();
        bench.Environment.WriteLine(isExtension: false, "before");
        var invocation = bench.InvokeFunctionAsync(headers: ("X-Amz-Log-Type", "Tail"));
        await runtime.NextAsync();
        bench.Environment.WriteLine(isExtension: false, "during");
        bench.Time.Advance(TimeSpan.FromMilliseconds(12.5));
        await runtime.RespondAsync();
        _ = runtime.NextAsync();

        using var answer = await invocation;

        Assert.Equal(
            $"START RequestId: {runtime.RequestId} Version: $LATEST\nduring\nEND RequestId: {runtime.RequestId}\nREPORT RequestId: {runtime.RequestId}\tDuration: 12.50 ms\tBilled Duration: 13 ms\tMemory Size: 128 MB\tMax Memory Used: 128 MB\tInit Duration: 0.00 ms\n",
            Encoding.UTF8.GetString(Convert.FromBase64String(answer.Header("X-Amz-Log-Result")!)));
    }

    [Fact(Timeout = Timeout)]
    public async Task The_log_tail_is_in_the_last_frame_of_a_stream()
    {
        await using var bench = await Bench.StartAsync();
        var runtime = bench.NewRuntime();
        var invocation = bench.Caller.SendAsync(
            Bench.Request(HttpMethod.Post, "/2021-11-15/functions/function/response-streaming-invocations", "{}"u8.ToArray(), [("X-Amz-Log-Type", "Tail")]), Test);
        await runtime.NextAsync();
        await runtime.RespondAsync();
        _ = runtime.NextAsync();

        using var answer = await invocation;
        var frames = await answer.BodyAsync();

        var tail = System.Text.RegularExpressions.Regex.Match(frames, "InvokeComplete.*{\"LogResult\":\"([^\"]+)\"}", System.Text.RegularExpressions.RegexOptions.Singleline).Groups[1].Value;
        Assert.StartsWith($"START RequestId: {runtime.RequestId} Version: $LATEST\nEND RequestId: ", Encoding.UTF8.GetString(Convert.FromBase64String(tail)), StringComparison.Ordinal);
    }

    [Fact(Timeout = Timeout)]
    public async Task The_log_tail_is_the_last_4_KB()
    {
        await using var bench = await Bench.StartAsync();
        var runtime = bench.NewRuntime();
        var invocation = bench.InvokeFunctionAsync(headers: ("X-Amz-Log-Type", "Tail"));
        await runtime.NextAsync();
        for (var i = 0; i < 100; i++)
            bench.Environment.WriteLine(isExtension: false, new string('é', 100));
        await runtime.RespondAsync();
        _ = runtime.NextAsync();

        using var answer = await invocation;

        var tail = Convert.FromBase64String(answer.Header("X-Amz-Log-Result")!);
        Assert.InRange(tail.Length, 4094, 4096);
        Assert.StartsWith("é", Encoding.UTF8.GetString(tail), StringComparison.Ordinal);
    }

    private static CancellationToken Test => TestContext.Current.CancellationToken;

    private static async Task<JsonElement> GetAsync(Bench bench, string path) => JsonElement.Parse(await bench.Caller.GetStringAsync(path, Test));
}
