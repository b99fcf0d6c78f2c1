using System.Net;
using System.Text;
using Lambent.TestKit;
using Xunit;

namespace Lambent.Emulator.Tests;

/// <summary>An emulator on a free port, under a clock that stands still, with a caller, runtimes and extensions.</summary>
internal sealed class Bench : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);

    private readonly List<HttpClient> _clients = [];

    private Bench(LambdaEmulator emulator, ManualTimeProvider time)
    {
        Emulator = emulator;
        Time = time;
        Environment = emulator.Function.Attached;
        Caller = Connect(emulator.Uri);
        Process = Connect(Environment.Uri);
    }

    public LambdaEmulator Emulator { get; }

    /// <summary>The environment of runtimes and extensions.</summary>
    public ExecutionEnvironment Environment { get; private set; }

    public ManualTimeProvider Time { get; }

    public HttpClient Caller { get; }

    /// <summary>A client of the APIs of the environment.</summary>
    public HttpClient Process { get; }

    public static async Task<Bench> StartAsync(LambdaEmulatorOptions? options = null)
    {
        var time = new ManualTimeProvider();
        options = (options ?? new LambdaEmulatorOptions()) with { Port = 0, TimeProvider = time };
        return new Bench(await LambdaEmulator.StartAsync(options, TestContext.Current.CancellationToken), time);
    }

    public TestRuntime NewRuntime() => new(Connect(Environment.Uri));

    public TestExtension NewExtension() => new(Connect(Environment.Uri));

    /// <summary>A runtime in an environment of its own.</summary>
    public async Task<TestRuntime> AttachRuntimeAsync() => new(Connect((await Emulator.Function.AttachEnvironmentAsync(TestContext.Current.CancellationToken)).Uri));

    /// <summary>Uses another environment from now on, which expects external extensions.</summary>
    public async Task AttachEnvironmentAsync(params string[] externalExtensions) =>
        Environment = await Emulator.Function.AttachWithExtensionsAsync(externalExtensions, TestContext.Current.CancellationToken);

    /// <summary>Sends an event to the bare path.</summary>
    public Task<HttpResponseMessage> InvokeAsync(string json = "{}") =>
        Caller.PostAsync("/invoke", new StringContent(json), TestContext.Current.CancellationToken);

    /// <summary>Sends an event as AWS clients do.</summary>
    public Task<HttpResponseMessage> InvokeFunctionAsync(string json = "{}", string function = "function", params (string Name, string Value)[] headers) =>
        Caller.SendAsync(Request(HttpMethod.Post, $"/2015-03-31/functions/{function}/invocations", Encoding.UTF8.GetBytes(json), headers), TestContext.Current.CancellationToken);

    /// <summary>The server hears of a caller when the network says so.</summary>
    public Task UntilInProgressAsync(int count) => UntilAsync(() => Emulator.InProgress == count);

    /// <summary>Waits for a change that no answer shows; asks again after a pause.</summary>
    public async Task UntilAsync(Func<bool> condition)
    {
        while (!condition())
        {
            await Task.Delay(Pause, TestContext.Current.CancellationToken);
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var client in _clients)
            client.Dispose();
        await Emulator.DisposeAsync();
    }

    internal static HttpRequestMessage Request(HttpMethod method, string path, byte[]? body, (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(method, path) { Content = body is null ? null : new ByteArrayContent(body) };
        foreach (var (name, value) in headers)
        {
            if (!request.Headers.TryAddWithoutValidation(name, value))
                request.Content!.Headers.TryAddWithoutValidation(name, value);
        }

        return request;
    }

    private HttpClient Connect(Uri address)
    {
        var client = new HttpClient(new SocketsHttpHandler { ResponseHeaderEncodingSelector = static (_, _) => Encoding.UTF8 }) { BaseAddress = address };
        _clients.Add(client);
        return client;
    }
}

/// <summary>A runtime that does what a test says, on one connection.</summary>
internal sealed class TestRuntime(HttpClient client)
{
    public string RequestId { get; private set; } = "";

    public string InvocationId { get; private set; } = "";

    public async Task<HttpResponseMessage> NextAsync(CancellationToken? cancellationToken = null)
    {
        var response = await client.GetAsync("/2018-06-01/runtime/invocation/next", cancellationToken ?? TestContext.Current.CancellationToken);
        if (response.StatusCode == HttpStatusCode.OK)
        {
            RequestId = response.Header("Lambda-Runtime-Aws-Request-Id")!;
            InvocationId = response.Header("Lambda-Runtime-Invocation-Id")!;
        }

        return response;
    }

    public Task<HttpResponseMessage> RespondAsync(string json = "\"done\"", params (string Name, string Value)[] headers) =>
        PostAsync($"invocation/{RequestId}/response", Encoding.UTF8.GetBytes(json), headers);

    public Task<HttpResponseMessage> FailAsync(
        string json = """{"errorMessage":"no","errorType":"Bad"}""", params (string Name, string Value)[] headers) =>
        PostAsync($"invocation/{RequestId}/error", Encoding.UTF8.GetBytes(json), headers);

    public Task<HttpResponseMessage> GetAsync(string path) => client.GetAsync("/2018-06-01/runtime/" + path, TestContext.Current.CancellationToken);

    public Task<HttpResponseMessage> PostAsync(string path, byte[] body, params (string Name, string Value)[] headers) =>
        client.SendAsync(Bench.Request(HttpMethod.Post, "/2018-06-01/runtime/" + path, body, headers), TestContext.Current.CancellationToken);
}

/// <summary>An extension that does what a test says, on one connection.</summary>
internal sealed class TestExtension(HttpClient client)
{
    public string? Id { get; set; }

    public async Task<HttpResponseMessage> RegisterAsync(string name, string body, params (string Name, string Value)[] headers)
    {
        var response = await SendAsync(HttpMethod.Post, "register", Encoding.UTF8.GetBytes(body), [("Lambda-Extension-Name", name), .. headers]);
        Id = response.Header("Lambda-Extension-Identifier");
        return response;
    }

    public Task<HttpResponseMessage> NextAsync() => SendAsync(HttpMethod.Get, "event/next", null, Identifier);

    public Task<HttpResponseMessage> FailAsync(string what, params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Post, what, "{}"u8.ToArray(), [.. Identifier, .. headers]);

    public Task<HttpResponseMessage> PutAsync(string path, string body) => client.SendAsync(
        Bench.Request(HttpMethod.Put, path, Encoding.UTF8.GetBytes(body), Identifier), TestContext.Current.CancellationToken);

    private (string, string)[] Identifier => Id is null ? [] : [("Lambda-Extension-Identifier", Id)];

    private Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, byte[]? body, (string, string)[] headers) =>
        client.SendAsync(Bench.Request(method, "/2020-01-01/extension/" + path, body, headers), TestContext.Current.CancellationToken);
}

internal static class Responses
{
    public static string? Header(this HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var values) || response.Content.Headers.TryGetValues(name, out values) ? string.Join(",", values) : null;

    public static Task<string> BodyAsync(this HttpResponseMessage response) => response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    /// <summary>Status and body at once, as a failed comparison is best read.</summary>
    public static async Task<string> SummaryAsync(this Task<HttpResponseMessage> pending)
    {
        using var response = await pending;
        return $"{(int)response.StatusCode} {await response.BodyAsync()}";
    }
}
