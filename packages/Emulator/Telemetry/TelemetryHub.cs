namespace Lambent.Emulator;

/// <summary>
/// The subscribers of one execution environment to the Telemetry API, https://docs.aws.amazon.com/lambda/latest/dg/telemetry-api.html, and to the Logs API
/// before it. Subscribers registered during init receive the records of that init from its beginning.
/// </summary>
internal sealed class TelemetryHub(string environmentId, Journal journal, TimeProvider time) : IAsyncDisposable
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, (TelemetrySubscriber Subscriber, IDisposable Reading)> _subscribers = new(StringComparer.Ordinal); // by the extension's name
    private bool _isDisposed;

    /// <summary>Subscribes an extension, in place of its earlier subscription; false when it uses the other of the two APIs.</summary>
    /// <param name="extension">The name of the extension.</param>
    /// <param name="subscription">What it subscribes to.</param>
    /// <param name="beginning">The position in the journal at which init began.</param>
    public bool TrySubscribe(string extension, TelemetrySubscription subscription, long beginning)
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            if (_subscribers.TryGetValue(extension, out var known))
            {
                if (known.Subscriber.Subscription.IsForLogsApi != subscription.IsForLogsApi)
                    return false;
                known.Reading.Dispose();
                _ = known.Subscriber.DisposeAsync().AsTask(); // ends in a second
            }

            var subscriber = new TelemetrySubscriber(subscription, time);
            var reading = journal.Read(
                record =>
                {
                    if (record.EnvironmentId == environmentId)
                        subscriber.Add(record);
                },
                beginning);
            _subscribers[extension] = (subscriber, reading);
            return true;
        }
    }

    /// <summary>Sends all records now. Completes when the listeners have them.</summary>
    public Task FlushAsync()
    {
        lock (_gate)
            return Task.WhenAll(_subscribers.Values.Select(static known => known.Subscriber.FlushAsync()));
    }

    public async ValueTask DisposeAsync()
    {
        (TelemetrySubscriber Subscriber, IDisposable Reading)[] all;
        lock (_gate)
        {
            _isDisposed = true;
            all = [.. _subscribers.Values];
            _subscribers.Clear();
        }

        foreach (var (subscriber, reading) in all)
        {
            reading.Dispose();
            await subscriber.DisposeAsync().ConfigureAwait(false);
        }
    }
}
