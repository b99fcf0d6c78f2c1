using System.Net;
using System.Net.Sockets;
using Lambent.Emulator;
using Lambent.TestKit;
using Xunit;

namespace Lambent.Aot.Tests;

/// <summary>What only a process shows: its own environment, large and many events, several processes at one Runtime API.</summary>
public sealed class ProcessTests(Functions functions)
{
    private const int Timeout = 120_000;

    [Theory(Timeout = Timeout)]
    [InlineData(Build.Aot)]
    [InlineData(Build.Jit)]
    public async Task The_trace_variable_is_that_of_the_event(Build build)
    {
        await using var emulator = await Lambda.StartAsync();
        await using var function = FunctionProcess.Start(functions.File(build, Functions.Probe), emulator, ("_HANDLER", "variable"));

        foreach (var trace in (string[])["Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Sampled=1", "Root=1-67891233-abcdef012345678912345678;Sampled=0"])
            Assert.Equal($"\"{trace}\"", (await emulator.InvokeAsync("\"_X_AMZN_TRACE_ID\"", new LambdaInvokeOptions { TraceId = trace })).ToString());
        Assert.Equal("\"probe\"", (await emulator.InvokeAsync("\"AWS_LAMBDA_FUNCTION_NAME\"")).ToString());
    }

    [Fact(Timeout = Timeout)]
    public async Task The_trace_variable_is_cleared_when_an_event_has_no_trace()
    {
        var traced = Answers.Event("\"_X_AMZN_TRACE_ID\"");
        var header = traced[traced.IndexOf("Lambda-Runtime-Trace-Id:", StringComparison.Ordinal)..traced.IndexOf("Content-Length:", StringComparison.Ordinal)];
        await using var server = new ScriptedServer(
            new ScriptedServer.Step(traced),
            new ScriptedServer.Step(Answers.Accepted),
            new ScriptedServer.Step(traced.Replace(header, "", StringComparison.Ordinal)),
            new ScriptedServer.Step(Answers.Accepted),
            new ScriptedServer.Step(Answers.Error(500, "InternalServerError"))); // the end
        await using var function = FunctionProcess.Start(
            functions.File(Build.Aot, Functions.Probe), null, ("_HANDLER", "variable"), ("AWS_LAMBDA_RUNTIME_API", server.Address));

        await function.EndAsync();

        var results = server.Requests.Where(request => request.StartsWith("POST ", StringComparison.Ordinal)).Select(request => request.Split("\r\n\r\n")[1]);
        Assert.Equal(["\"Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Parent=9a9197af755a6419;Sampled=1\"", "\"(none)\""], results);
    }

    [Fact(Timeout = Timeout)]
    public async Task An_event_of_6_MB_comes_back_whole_and_the_next_is_answered()
    {
        await using var emulator = await Lambda.StartAsync();
        await using var function = FunctionProcess.Start(functions.File(Functions.HandlerError), emulator);
        var text = "\"" + string.Concat(Enumerable.Range(0, 786_000).Select(i => $"{i:D7} ")) + "\"";

        var result = await emulator.InvokeAsync(text);

        Assert.Null(result.ErrorType);
        Assert.True(text == result.ToString(), $"{result.Payload.Length} bytes came back for {text.Length}, or others.");
        Assert.Equal("\"small\"", (await emulator.InvokeAsync("\"small\"")).ToString());
        Assert.Empty(await function.LogAsync());
    }

    [Fact(Timeout = Timeout)]
    public async Task Two_thousand_events_in_a_row_are_answered_each_with_its_own_result()
    {
        await using var emulator = await Lambda.StartAsync();
        await using var function = FunctionProcess.Start(functions.File(Functions.HandlerError), emulator);

        for (var i = 0; i < 2000; i++)
            Assert.Equal($"\"{i}\"", (await emulator.InvokeAsync($"\"{i}\"")).ToString());

        Assert.Empty(await function.LogAsync());
    }

    [Fact(Timeout = Timeout)]
    public async Task Several_processes_work_at_the_same_time_for_one_function()
    {
        const int Count = 3;
        await using var emulator = await Lambda.StartAsync(new() { ReservedConcurrency = Count, Handler = "meet", Process = new() { FileName = functions.File(Build.Aot, Functions.Probe) } });
        using var meeting = new TcpListener(IPAddress.Loopback, 0);
        meeting.Start();
        var processes = Array.Empty<string>();
        for (var round = 0; round < 3; round++)
        {
            // Each answers, with its process id, only when all of them have an event.
            var results = Enumerable.Range(0, Count).Select(_ => emulator.InvokeAsync($"{((IPEndPoint)meeting.LocalEndpoint).Port}")).ToArray();
            var clients = new List<TcpClient>();
            while (clients.Count < Count)
                clients.Add(await meeting.AcceptTcpClientAsync(TestContext.Current.CancellationToken));
            foreach (var client in clients)
            {
                await client.GetStream().WriteAsync(new byte[1], TestContext.Current.CancellationToken);
                client.Dispose();
            }

            var answers = (await Task.WhenAll(results)).Select(result => result.ToString()).Order().ToArray();
            Assert.Equal(Count, answers.Distinct().Count());
            Assert.Equal(round == 0 ? answers : processes, answers);
            processes = answers;
        }
    }
}
