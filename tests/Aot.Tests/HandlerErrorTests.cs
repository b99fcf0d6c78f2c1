using System.Text.Json;
using Lambent.Emulator;
using Xunit;

namespace Lambent.Aot.Tests;

/// <summary>What a caller and the log see of a handler that fails, and that the next event is answered.</summary>
public sealed class HandlerErrorTests(Functions functions)
{
    private const int Timeout = 60_000;

    public static TheoryData<Build> Builds => [.. Functions.BuildsOf(Functions.HandlerError)];

    public static TheoryData<Build, string, string, string, string> Failures()
    {
        var data = new TheoryData<Build, string, string, string, string>();
        foreach (var build in Functions.BuildsOf(Functions.HandlerError))
        {
            data.Add(build, "before", "ArgumentException", "Failed before the first await.", "HandleAsync");
            data.Add(build, "after", "InvalidOperationException", "Failed after the first await.", "FailLaterAsync");
            data.Add(build, "custom", "OrderNotFound", "There is no order '7'.", "HandleAsync");
            data.Add(build, "cause", "InvalidOperationException", "The order cannot be shipped.", "HandleAsync");
        }

        return data;
    }

    [Theory(Timeout = Timeout)]
    [MemberData(nameof(Failures))]
    public async Task A_handler_that_throws_is_an_error_with_type_message_and_methods(Build build, string command, string type, string message, string method)
    {
        await using var emulator = await Lambda.StartAsync();
        await using var function = FunctionProcess.Start(functions.File(build, Functions.HandlerError), emulator);

        var result = await emulator.InvokeAsync($"\"{command}\"");

        Assert.Equal("Unhandled", result.FunctionError);
        Assert.Equal("Function." + type, result.ErrorType);
        using var error = JsonDocument.Parse(result.Payload);
        Assert.Equal(type, error.RootElement.GetProperty("errorType").GetString());
        Assert.Equal(message, error.RootElement.GetProperty("errorMessage").GetString());
        Assert.Contains(method, error.RootElement.GetProperty("stackTrace")[0].GetString()!, StringComparison.Ordinal);

        Assert.Equal("\"still here\"", (await emulator.InvokeAsync("\"still here\"")).ToString());
        var line = Assert.Single(await function.LogAsync());
        Assert.Contains($"\t{result.RequestId}\tfail\tThe handler failed with {type}: {message}\ttraceId=Root=", line, StringComparison.Ordinal);
        Assert.Contains(method, line, StringComparison.Ordinal);
    }

    [Theory(Timeout = Timeout)]
    [MemberData(nameof(Builds))]
    public async Task The_cause_is_told_as_well(Build build)
    {
        await using var emulator = await Lambda.StartAsync();
        await using var function = FunctionProcess.Start(functions.File(build, Functions.HandlerError), emulator);

        var result = await emulator.InvokeAsync("\"cause\"");

        Assert.Equal("Function.InvalidOperationException", result.ErrorType);
        using var error = JsonDocument.Parse(result.Payload);
        var cause = error.RootElement.GetProperty("cause");
        Assert.Equal("TimeoutException", cause.GetProperty("errorType").GetString());
        Assert.Equal("The stock service did not answer in 2 s.", cause.GetProperty("errorMessage").GetString());
    }

    [Theory(Timeout = Timeout)]
    [InlineData("""{"card":"4111-1111"}""")]
    [InlineData("""["4111-1111"]""")]
    [InlineData("")]
    public async Task An_event_that_cannot_be_read_is_an_error_that_does_not_repeat_it(string json)
    {
        await using var emulator = await Lambda.StartAsync();
        await using var function = FunctionProcess.Start(functions.File(Functions.HandlerError), emulator);

        var result = await emulator.InvokeAsync(json);

        Assert.Equal("Runtime.UnmarshalError", result.ErrorType);
        Assert.Contains("\"errorType\":\"Runtime.UnmarshalError\"", result.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("4111", result.ToString(), StringComparison.Ordinal);
        Assert.Equal("\"still here\"", (await emulator.InvokeAsync("\"still here\"")).ToString());
        var line = Assert.Single(await function.LogAsync());
        Assert.Contains(result.RequestId, line, StringComparison.Ordinal);
        Assert.DoesNotContain("4111", line, StringComparison.Ordinal);
    }

    [Fact(Timeout = Timeout)]
    public async Task Failures_one_after_another_leave_the_function_at_work()
    {
        await using var emulator = await Lambda.StartAsync();
        await using var function = FunctionProcess.Start(functions.File(Functions.HandlerError), emulator);

        for (var i = 0; i < 50; i++)
        {
            Assert.Equal("Function.ArgumentException", (await emulator.InvokeAsync("\"before\"")).ErrorType);
            Assert.Equal("Runtime.UnmarshalError", (await emulator.InvokeAsync("[]")).ErrorType);
            Assert.Equal($"\"{i}\"", (await emulator.InvokeAsync($"\"{i}\"")).ToString());
        }

        Assert.Equal(100, (await function.LogAsync()).Length);
    }
}
