using Lambent.Emulator;
using Lambent.TestKit;
using Xunit;

namespace Lambent.Aot.Tests;

/// <summary>Every example of the solution answers the event that lies beside it.</summary>
public sealed class ExamplesTests(Functions functions)
{
    private const int Timeout = 60_000;

    private static readonly Dictionary<string, string> Answers = new()
    {
        ["HelloWorld"] = "\"dlroW olleH\"",
        ["HelloJson"] = """{"message":"Hello Lambent"}""",
        ["ApiGatewayV2"] = """{"statusCode":200,"headers":{"content-type":"text/plain; charset=utf-8"},"body":"Hello Lambent"}""",
        ["SqsEcho"] = """{"batchItemFailures":[{"itemIdentifier":"2e1424d4-f796-459a-8184-9c92662be6da"}]}""",
        ["HandlerError"] = "OrderNotFound",
        ["Streaming"] = "1\n2\n3\n",
        ["BackgroundTasks"] = """{"status":"accepted"}""",
        ["GracefulShutdown"] = "1",
        ["ManagedInstances"] = """{"inside":1}""",
        ["SnapStart"] = """{"text":"Hello Lambent","restored":false}""",
        ["MinimalApi"] = """{"statusCode":200,"headers":{"Content-Type":"application/json; charset=utf-8"},"body":"{\"message\":\"Hello Lambent\"}","isBase64Encoded":false}""",
        ["WebApi"] = """{"statusCode":200,"headers":{"Content-Type":"application/json; charset=utf-8"},"body":"{\"message\":\"Hello Lambent\"}","isBase64Encoded":false}""",
        ["GenericHost"] = """{"total":9.00}""",
    };

    public static TheoryData<string> Examples => [.. Functions.Examples];

    [Theory(Timeout = Timeout)]
    [MemberData(nameof(Examples))]
    public async Task The_event_of_an_example_is_answered(string example)
    {
        Assert.True(Answers.TryGetValue(example, out var expected), $"Say in {nameof(ExamplesTests)} what the example '{example}' answers to its event.json.");
        await using var emulator = await Lambda.StartAsync();
        await using var function = FunctionProcess.Start(functions.File(example), emulator);

        var result = await emulator.InvokeAsync(Functions.EventOf(example));

        if (result.FunctionError is null)
            Assert.Equal(expected, result.ToString());
        else
            Assert.Equal("Function." + expected, result.ErrorType);
    }

    [Fact(Timeout = Timeout)]
    public async Task An_example_runs_without_native_compilation_too()
    {
        await using var emulator = await Lambda.StartAsync();
        await using var function = FunctionProcess.Start(functions.File(Build.Jit, Functions.HelloWorld), emulator);

        Assert.Equal("\"dlroW olleH\"", (await emulator.InvokeAsync("\"Hello World\"")).ToString());
        Assert.Equal("\"éß\"", (await emulator.InvokeAsync("\"ßé\"")).ToString());
        Assert.Empty(await function.LogAsync());
    }

    [Fact(Timeout = Timeout)]
    public async Task Absent_members_and_null_are_what_the_type_says()
    {
        await using var emulator = await Lambda.StartAsync();
        await using var function = FunctionProcess.Start(functions.File("HelloJson"), emulator);

        Assert.Equal("""{"message":"Hello World"}""", (await emulator.InvokeAsync("{}")).ToString());
        Assert.Equal("""{"message":"Hello Zoë"}""", (await emulator.InvokeAsync("""{"name":"Zoë","more":[1]}""")).ToString());
    }

    [Fact(Timeout = Timeout)]
    public async Task SqsEcho_logs_what_it_does_not_return()
    {
        await using var emulator = await Lambda.StartAsync();
        await using var function = FunctionProcess.Start(functions.File(Functions.SqsEcho), emulator);

        var result = await emulator.InvokeAsync(Functions.EventOf(Functions.SqsEcho));

        var line = Assert.Single(await function.LogAsync());
        Assert.Contains($"\t{result.RequestId}\tinfo\tMessage 059f36b4-87a3-44ab-83d2-661975830a7d: Hello from a queue\t", line, StringComparison.Ordinal);
    }
}
