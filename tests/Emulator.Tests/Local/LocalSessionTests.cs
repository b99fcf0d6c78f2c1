using System.Net;
using System.Net.Sockets;
using System.Text;
using Xunit;

namespace Lambent.Emulator.Tests;

public sealed class LocalSessionTests
{
    private const int Timeout = 30_000;
    private readonly MemoryStream _answers = new();
    private readonly Notes _notes = new();
    private readonly TaskCompletionSource<int> _exit = new();
    private readonly LocalSession _session;

    public LocalSessionTests() => _session = new LocalSession(
        new Terminal(_answers, _notes), new EventArgument(Path.GetTempPath(), Path.GetTempPath(), () => Stream.Null), code => _exit.TrySetResult(code));

    [Fact(Timeout = Timeout)]
    public async Task Invoke_prints_the_answer_and_how_long_it_took_and_ends()
    {
        var environment = await _session.StartAsync(["invoke", "\"abc\"", "--repeat", "2"], new());
        await RunAsync(environment!, text => text.ToUpperInvariant());

        Assert.Equal(0, await _exit.Task);
        Assert.Equal("\"ABC\"\n\"ABC\"\n", Answers());
        Assert.Matches(@"\A(Done in \d+\.\d\d ms, request id [0-9a-f-]{36}\r?\n){2}\z", _notes.ToString());
    }

    [Fact(Timeout = Timeout)]
    public async Task A_function_that_failed_is_exit_code_1()
    {
        var environment = await _session.StartAsync(["invoke", "\"abc\""], new());
        await RunAsync(environment!, _ => throw new InvalidOperationException("no luck"));

        Assert.Equal(1, await _exit.Task);
        Assert.Contains("\"errorMessage\": \"no luck\"", Answers(), StringComparison.Ordinal);
        Assert.StartsWith("Failed (Function.InvalidOperationException) in ", _notes.ToString(), StringComparison.Ordinal);
    }

    [Fact(Timeout = Timeout)]
    public async Task An_event_that_Lambda_would_refuse_ends_it_too()
    {
        var environment = await _session.StartAsync(["invoke", $"\"{new string('x', 6 * 1024 * 1024)}\""], new());

        Assert.NotNull(environment);
        Assert.Equal(1, await _exit.Task.WaitAsync(TestContext.Current.CancellationToken));
        Assert.StartsWith("Request must be smaller than 6291456 bytes", _notes.ToString(), StringComparison.Ordinal);
    }

    [Fact(Timeout = Timeout)]
    public async Task Serving_prints_a_curl_line()
    {
        var environment = await _session.StartAsync([], new() { Port = 0, Function = new() { Name = "orders" } });

        Assert.Contains("orders waits for events at http://127.0.0.1:", _notes.ToString(), StringComparison.Ordinal);
        Assert.Matches("curl http://127\\.0\\.0\\.1:\\d+/invoke -d \"{}\"", _notes.ToString());
        Assert.Equal("orders", environment!["AWS_LAMBDA_FUNCTION_NAME"]);
        Assert.False(_exit.Task.IsCompleted);
    }

    [Fact(Timeout = Timeout)]
    public async Task Each_invocation_is_a_line()
    {
        var environment = await _session.StartAsync([], new() { Port = 0 });
        var address = new Uri(System.Text.RegularExpressions.Regex.Match($"{_notes}", "curl (http://[^/]+/invoke)").Groups[1].Value);
        using var caller = new HttpClient();
        using var client = new HttpClient { BaseAddress = new Uri($"http://{environment!["AWS_LAMBDA_RUNTIME_API"]}") };
        var runtime = new TestRuntime(client);
        foreach (var fails in new[] { false, true })
        {
            var invocation = caller.PostAsync(address, new StringContent("{}"), TestContext.Current.CancellationToken);
            await runtime.NextAsync();
            await (fails ? runtime.FailAsync() : runtime.RespondAsync());
            await invocation;
        }

        _ = runtime.NextAsync();

        while (!$"{_notes}".Contains("warm", StringComparison.Ordinal))
            await Task.Delay(5, TestContext.Current.CancellationToken);
        Assert.Matches(@"[0-9a-f-]{36} success in \d+\.\d\d ms, billed \d+ ms, cold start \d+\.\d\d ms\n[0-9a-f-]{36} failed \(Runtime\.Unknown\) in \d+\.\d\d ms, billed \d+ ms, warm\n", $"{_notes}");
    }

    [Fact(Timeout = Timeout)]
    public async Task Serving_says_where_the_gateway_is()
    {
        await _session.StartAsync([], new() { Port = 0, Gateway = new() { Kind = LambdaGatewayKind.RestApi, Port = 0 } });

        Assert.Matches(@"HTTP requests reach it through API Gateway \(REST API\) at http://127\.0\.0\.1:\d+\.", _notes.ToString());
    }

    [Fact(Timeout = Timeout)]
    public async Task A_taken_port_is_one_line_and_exit_code_1()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();

        var environment = await _session.StartAsync([], new() { Port = ((IPEndPoint)taken.LocalEndpoint).Port });

        Assert.Null(environment);
        Assert.Equal(1, await _exit.Task);
        Assert.Contains("LOCAL_LAMBDA_PORT", Assert.Single(_notes.ToString().TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    private string Answers() => Encoding.UTF8.GetString(_answers.ToArray());

    private async Task RunAsync(IReadOnlyDictionary<string, string> environment, Func<string, string> handler)
    {
        using var scope = LambdaRuntimeScope.Begin(new LambdaRuntimeOptions { Environment = environment });
        var running = LambdaRuntime.CreateBuilder().Map<string, string>(handler).RunAsync(TestContext.Current.CancellationToken);
        await _exit.Task.WaitAsync(TestContext.Current.CancellationToken);
        scope.Stop();
        await running;
    }

    /// <summary>Text that is written and read at the same time.</summary>
    private sealed class Notes : StringWriter
    {
        private readonly Lock _gate = new();

        public override void WriteLine(string? value)
        {
            lock (_gate)
                base.WriteLine(value);
        }

        public override string ToString()
        {
            lock (_gate)
                return base.ToString();
        }
    }
}
