using System.Text;
using Lambent.TestKit;
using Xunit;

namespace Lambent.Http.Tests;

/// <summary>An application outside Lambda: on Kestrel, at a port of its own, with variables of its own.</summary>
internal sealed class LocalApplication : IAsyncDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private readonly ListeningLog _log;

    private LocalApplication(ListeningLog log) => _log = log;

    public HttpClient Client { get; } = new();

    public Task Running { get; private set; } = Task.CompletedTask;

    public string Log => _log.Text;

    /// <summary>Builds an application, runs it, and waits until it listens.</summary>
    /// <param name="make">Makes it from a command line.</param>
    /// <param name="variables">Its variables.</param>
    public static async Task<LocalApplication> StartAsync(Func<string[], LambdaApplication> make, params (string Name, string Value)[] variables)
    {
        var log = new ListeningLog();
        var local = new LocalApplication(log);
        // Not disposed of here: it flows into the application, and ends with this method for the caller.
        LambdaRuntimeScope.Begin(new LambdaRuntimeOptions { Environment = variables.ToDictionary(variable => variable.Name, variable => variable.Value), LogOutput = log });
        local.Running = make(["--urls", "http://127.0.0.1:0"]).RunAsync(local._stopping.Token);
        var address = await Task.WhenAny(log.Address, local.Running) == log.Address ? await log.Address : throw new InvalidOperationException("It has ended. " + log.Text);
        local.Client.BaseAddress = new Uri(address);
        return local;
    }

    public Task<string> GetAsync(string path) => Client.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

    public async Task<int> StatusAsync(string path)
    {
        using var response = await Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        return (int)response.StatusCode;
    }

    /// <summary>Stops it and waits for its end.</summary>
    public async Task StopAsync()
    {
        await _stopping.CancelAsync();
        await Running;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Client.Dispose();
        _stopping.Dispose();
    }

    /// <summary>Reads the address from the line that the server writes when it listens.</summary>
    private sealed class ListeningLog : Stream
    {
        private const string Mark = "Now listening on: ";

        private readonly KeptLog _kept = new();
        private readonly TaskCompletionSource<string> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<string> Address => _address.Task;

        public string Text => _kept.Text;

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            _kept.Write(buffer);
            var line = Encoding.UTF8.GetString(buffer);
            if (line.IndexOf(Mark, StringComparison.Ordinal) is var at and >= 0)
                _address.TrySetResult(line[(at + Mark.Length)..].Split('\t', '\r', '\n', ' ')[0]);
        }

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
