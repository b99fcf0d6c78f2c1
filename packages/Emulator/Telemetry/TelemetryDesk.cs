namespace Lambent.Emulator;

/// <summary>
/// Where what happens is told to those who subscribed: the Telemetry API, https://docs.aws.amazon.com/lambda/latest/dg/telemetry-api.html, and
/// the Logs API before it. Who subscribes while the function starts hears of that start from its beginning.
/// </summary>
internal sealed class TelemetryDesk(TimeProvider time)
{
    private const int MaxHistory = 10_000; // events before anybody subscribes

    private readonly Lock _gate = new();
    private readonly Dictionary<string, TelemetrySubscriber> _subscribers = new(StringComparer.Ordinal); // by the extension's name
    private readonly List<TelemetryEvent> _history = [];
    private bool _closed;

    /// <summary>A start begins: earlier subscribers get what is left, and new ones may come.</summary>
    public void Restart()
    {
        TelemetrySubscriber[] earlier;
        lock (_gate)
        {
            earlier = [.. _subscribers.Values];
            _subscribers.Clear();
            _history.Clear();
            _closed = false;
        }

        foreach (var subscriber in earlier)
            _ = subscriber.DisposeAsync().AsTask(); // ends in a second
    }

    /// <summary>The start is over: nobody may subscribe any more.</summary>
    public void Close()
    {
        lock (_gate)
        {
            _closed = true;
            _history.Clear();
        }
    }

    public void Publish(TelemetryEvent happened)
    {
        lock (_gate)
        {
            if (!_closed && _history.Count < MaxHistory)
                _history.Add(happened);
            foreach (var subscriber in _subscribers.Values)
                subscriber.Add(happened);
        }
    }

    /// <summary>A line of a process. One that is a JSON object is passed on as that.</summary>
    public void PublishLine(LambdaSandboxLine line)
    {
        var text = Json.Text(line.Text);
        var isObject = line.Text.AsSpan().TrimStart().StartsWith("{") && Json.Fault(System.Text.Encoding.UTF8.GetBytes(line.Text)) is null;
        Publish(new(time.GetUtcNow(), line.IsExtension ? "extension" : "function", isObject ? System.Text.Encoding.UTF8.GetBytes(line.Text) : text)
        {
            RecordAsText = isObject ? text : (ReadOnlyMemory<byte>?)null, // a bare null would be an empty memory
        });
    }

    /// <summary>Subscribes an extension, in place of what it subscribed before; false when it is too late.</summary>
    public bool TrySubscribe(string extension, TelemetrySubscription subscription, out bool usesOther)
    {
        lock (_gate)
        {
            usesOther = _subscribers.TryGetValue(extension, out var known) && known.Subscription.IsForLogsApi != subscription.IsForLogsApi;
            if (_closed || usesOther)
                return false;
            if (known is not null)
                _ = known.DisposeAsync().AsTask(); // ends in a second
            var subscriber = new TelemetrySubscriber(subscription, time);
            _subscribers[extension] = subscriber;
            foreach (var happened in _history)
                subscriber.Add(happened);
            return true;
        }
    }

    /// <summary>Sends what there is: the end is near. Done when the listeners have it.</summary>
    public Task FlushAsync()
    {
        lock (_gate)
            return Task.WhenAll(_subscribers.Values.Select(static subscriber => subscriber.FlushAsync()));
    }

    public async ValueTask DisposeAsync()
    {
        TelemetrySubscriber[] all;
        lock (_gate)
            all = [.. _subscribers.Values];
        foreach (var subscriber in all)
            await subscriber.DisposeAsync().ConfigureAwait(false);
    }
}
