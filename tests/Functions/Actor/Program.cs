using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

// A runtime or an external extension as a real process, on plain HTTP, that does what the tests of the emulator's sandbox say:
//   Actor runtime [--internal] [--graceful | --stubborn] [--crash | --slow]
//   Actor extension NAME EVENTS [--stubborn | --crash] [--telemetry URI]
var api = new Uri($"http://{Environment.GetEnvironmentVariable("AWS_LAMBDA_RUNTIME_API")}/");
using var client = new HttpClient { BaseAddress = api, Timeout = Timeout.InfiniteTimeSpan };
var asked = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
using var signal = PosixSignalRegistration.Create(PosixSignal.SIGTERM, context =>
{
    Console.WriteLine("SIGTERM came");
    context.Cancel = true;
    if (args.Contains("--graceful"))
        asked.TrySetResult(0);
});
return await await Task.WhenAny(asked.Task, args[0] == "runtime" ? RunAsync() : ExtendAsync(args[1], args[2]));

async Task<int> RunAsync()
{
    if (args.Contains("--crash"))
        return 7;
    if (args.Contains("--slow"))
        await Task.Delay(Timeout.Infinite);
    if (args.Contains("--internal"))
        _ = (await RegisterAsync("inside", "[]")).GetAsync("2020-01-01/extension/event/next"); // answered never
    while (true)
    {
        using var next = await client.GetAsync("2018-06-01/runtime/invocation/next");
        next.EnsureSuccessStatusCode();
        var words = JsonElement.Parse(await next.Content.ReadAsStringAsync()).GetString()!.Split(' ', 2);
        switch (words[0])
        {
            case "exit":
                Environment.Exit(int.Parse(words[1], System.Globalization.CultureInfo.InvariantCulture));
                break;
            case "hang":
                Console.WriteLine("hanging");
                await Task.Delay(Timeout.Infinite);
                break;
            case "flood": // so many MB of lines
                var line = new string('x', 999);
                for (var i = int.Parse(words[1], System.Globalization.CultureInfo.InvariantCulture) * 1000; i > 0; i--)
                    Console.WriteLine(line);
                break;
            case "fork": // a child that holds the output open
                System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("sleep", ["1000"]))!.Dispose();
                break;
            case "print":
                Console.WriteLine(words[1]);
                break;
            case "complain":
                Console.Error.WriteLine(words[1]);
                break;
            default:
                break;
        }

        var answer = words[0] == "variable" ? Environment.GetEnvironmentVariable(words[1]) ?? "(none)" : "done";
        using var sent = await client.PostAsync($"2018-06-01/runtime/invocation/{next.Headers.GetValues("Lambda-Runtime-Aws-Request-Id").Single()}/response", new StringContent($"\"{answer}\""));
        if (words[0] == "leave") // between two invocations
            return 6;
        if (words[0] == "stay") // and ask for no other event
            await Task.Delay(Timeout.Infinite);
    }
}

async Task<int> ExtendAsync(string name, string events)
{
    if (events == "none")
        return 4;
    var extension = await RegisterAsync(name, events);
    if (Array.IndexOf(args, "--telemetry") is var at and > 0)
    {
        using var subscribed = await extension.PutAsync("2022-07-01/telemetry", new StringContent(
            $$"""{"schemaVersion":"2025-01-29","types":["function","extension","platform"],"buffering":{"timeoutMs":25},"destination":{"protocol":"HTTP","URI":"{{args[at + 1]}}"} }"""));
        subscribed.EnsureSuccessStatusCode();
    }

    Console.WriteLine($"{name} sees {Environment.GetEnvironmentVariable("LAMBDA_TASK_ROOT") ?? "no root"}, {Environment.GetEnvironmentVariable("_HANDLER") ?? "no handler"}, {Environment.GetEnvironmentVariable("EXTRA")}");
    while (true)
    {
        var told = JsonElement.Parse(await extension.GetStringAsync("2020-01-01/extension/event/next"));
        if (told.GetProperty("eventType").GetString() == "SHUTDOWN")
        {
            Console.WriteLine($"{name} was told {told.GetProperty("shutdownReason").GetString()}");
            if (args.Contains("--stubborn"))
                await Task.Delay(Timeout.Infinite);
            return 0;
        }

        Console.WriteLine($"{name} saw {told.GetProperty("requestId").GetString()}");
        if (args.Contains("--crash"))
            return 5;
    }
}

async Task<HttpClient> RegisterAsync(string name, string events)
{
    var request = new HttpRequestMessage(HttpMethod.Post, "2020-01-01/extension/register") { Content = new StringContent($$"""{"events":{{events}}}""", Encoding.UTF8) };
    request.Headers.Add("Lambda-Extension-Name", name);
    using var response = await client.SendAsync(request);
    response.EnsureSuccessStatusCode();
    var extension = new HttpClient { BaseAddress = api, Timeout = Timeout.InfiniteTimeSpan };
    extension.DefaultRequestHeaders.Add("Lambda-Extension-Identifier", response.Headers.GetValues("Lambda-Extension-Identifier").Single());
    return extension;
}
