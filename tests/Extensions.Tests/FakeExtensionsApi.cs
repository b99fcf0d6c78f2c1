using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading.Channels;

namespace Lambent.Extensions.Tests;

/// <summary>
/// An Extensions API on a real socket for any number of extensions. It accepts every registration, and sends each event of the test to the first
/// extension that requests one.
/// </summary>
internal sealed class FakeExtensionsApi : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stopping = new();
    private readonly Channel<string> _requests = Channel.CreateUnbounded<string>();
    private readonly Channel<string> _events = Channel.CreateUnbounded<string>();
    private readonly TaskCompletionSource<string> _never = new(); // the response to a function that requests an event
    private readonly List<Task> _connections = [];
    private readonly Task _accepting;

    public FakeExtensionsApi()
    {
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public string Address => $"127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

    /// <summary>The response to a subscription.</summary>
    public string SubscriptionResponse { get; set; } = ExtensionsApiResponses.Ok("\"OK\"");

    /// <summary>The response to a registration.</summary>
    public string RegistrationResponse { get; set; } = ExtensionsApiResponses.Registered();

    /// <summary>Options for an extension that uses this API.</summary>
    public LambdaRuntimeOptions Options(Stream log, params (string Name, string Value)[] variables) => new()
    {
        LogOutput = log,
        Environment = variables.Append(("AWS_LAMBDA_RUNTIME_API", Address)).ToDictionary(pair => pair.Item1, pair => pair.Item2),
    };

    /// <summary>Sends this response to the next request for an event; an empty response closes the connection.</summary>
    public void RespondToNext(string response) => Assert.True(_events.Writer.TryWrite(response));

    /// <summary>The next request of any extension.</summary>
    public async Task<string> TakeAsync() => await _requests.Reader.ReadAsync(TestContext.Current.CancellationToken);

    /// <summary>The next request, which must start with this text.</summary>
    public async Task<string> TakeAsync(string start)
    {
        var request = await TakeAsync();
        Assert.StartsWith(start, request, StringComparison.Ordinal);
        return request;
    }

    /// <summary>The next requests, which must start with these texts. They come on different connections, so that they arrive in any order.</summary>
    public async Task TakeInAnyOrderAsync(params string[] starts)
    {
        var requests = new List<string>();
        for (var i = 0; i < starts.Length; i++)
            requests.Add(await TakeAsync());
        Assert.All(starts, start => Assert.Single(requests, request => request.StartsWith(start, StringComparison.Ordinal)));
    }

    /// <summary>The next request, which must be a subscription; returns its port.</summary>
    public async Task<int> TakeSubscriptionAsync(string path = "/2022-07-01/telemetry")
    {
        var request = await TakeAsync($"PUT {path} HTTP/1.1\r\n");
        var at = request.IndexOf("sandbox.localdomain:", StringComparison.Ordinal) is >= 0 and var uri ? uri + 20 : request.IndexOf("\"port\":", StringComparison.Ordinal) + 7;
        var digits = request[at..].TakeWhile(char.IsAsciiDigit).ToArray();
        return int.Parse(digits, CultureInfo.InvariantCulture);
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        _listener.Stop();
        await _accepting;
        await Task.WhenAll(_connections);
        _stopping.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
                _connections.Add(ServeAsync(await _listener.AcceptTcpClientAsync(_stopping.Token)));
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or InvalidOperationException) // InvalidOperationException: the listener is stopped
        {
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var connection = client;
        try
        {
            var stream = client.GetStream();
            while (await RawHttp.ReadMessageAsync(stream, _stopping.Token) is { } request)
            {
                _requests.Writer.TryWrite(request);
                var response = request.Split(' ')[1] switch
                {
                    "/2020-01-01/extension/register" => RegistrationResponse,
                    "/2020-01-01/extension/event/next" => await _events.Reader.ReadAsync(_stopping.Token),
                    "/2022-07-01/telemetry" or "/2020-08-15/logs" => SubscriptionResponse,
                    "/2018-06-01/runtime/invocation/next" => await _never.Task.WaitAsync(_stopping.Token),
                    _ => TestKit.Answers.Accepted,
                };
                await stream.WriteAsync(Encoding.Latin1.GetBytes(response), _stopping.Token);
                if (response.Length == 0)
                    return;
            }
        }
        catch (Exception e) when (e is OperationCanceledException or IOException)
        {
        }
    }
}
