using System.Net;

namespace Lambent.Extensions;

/// <summary>
/// One registered extension, external or internal. The phases are Lambda's: init (register, subscribe), the loop of <c>event/next</c>, shutdown.
/// </summary>
internal sealed class ExtensionSession(LambdaExtensionBuilder builder, RuntimeSession runtime) : IDisposable
{
    private static readonly TimeSpan ShutdownMargin = TimeSpan.FromMilliseconds(100); // left for the process to exit before Lambda sends SIGKILL
    private static readonly TimeSpan MaxTimer = TimeSpan.FromDays(1); // CancellationTokenSource accepts at most 49 days

    private readonly ExtensionsApiClient _client = new(runtime.Address!);
    private readonly BlockingWait _wait = new();
    private TelemetryDispatcher? _dispatcher;

    /// <summary>Registers, runs the init hooks, listens and subscribes. A failure is reported to Lambda and thrown.</summary>
    public void Initialize(ExtensionEvents events, CancellationToken stopping)
    {
        builder.Subscription?.Validate(runtime.Environment);
        if (events.HasFlag(ExtensionEvents.Invoke) && ManagedInstances.IsEnabled(runtime.Environment))
        {
            throw new LambdaExtensionException(
                LambdaExtensionFailure.InvalidEventType,
                $"The extension '{builder.Name}' has an {nameof(LambdaExtensionBuilder.OnInvoke)} hook, and Lambda Managed Instances send no INVOKE events to extensions. Use {nameof(LambdaExtensionBuilder.OnTelemetry)} instead: the records platform.start and platform.report hold the same data.");
        }

        try
        {
            RunInit(_client.Connection.Register(builder.Name, events, "accountId"), stopping);
        }
        catch (LambdaExtensionException e) when (e.Failure == LambdaExtensionFailure.Unreachable && stopping.IsCancellationRequested)
        {
            // Stop closed the connection during registration. ProcessEvents returns at once.
        }
    }

    /// <summary>Handles events until SHUTDOWN or <see cref="Stop"/>.</summary>
    public void ProcessEvents(CancellationToken stopping)
    {
        while (_client.TryReceiveNext(stopping, out var next))
        {
            try
            {
                switch (next)
                {
                    case InvokeEvent invoke:
                        foreach (var hook in builder.InvokeHooks)
                            RunHook(hook, invoke, TimeUntil(invoke.Deadline, default), stopping);
                        break;
                    case ShutdownEvent shutdown:
                        _dispatcher?.Drain(TimeUntil(shutdown.Deadline, ShutdownMargin));
                        foreach (var hook in builder.ShutdownHooks)
                            RunHook(hook, shutdown, TimeUntil(shutdown.Deadline, ShutdownMargin), stopping);
                        return;
                }
            }
            catch (Exception e) // boundary: user code
            {
                throw ReportFailure(e, next is InvokeEvent ? nameof(LambdaExtensionBuilder.OnInvoke) : nameof(LambdaExtensionBuilder.OnShutdown), _client.Connection.ReportExitError);
            }
        }
    }

    /// <summary>Sends <c>event/next</c>, which completes init, without reading the response: no events are subscribed.</summary>
    public void SendNext() => _client.Connection.SendNext();

    /// <summary>
    /// After a restore: opens a new connection, because the old socket did not survive the snapshot. A pending receive continues on the new connection.
    /// </summary>
    public void Reconnect() => _client.Reconnect();

    /// <summary>Ends <see cref="ProcessEvents"/>, from any thread.</summary>
    public void Stop() => _client.Stop();

    public void Dispose()
    {
        _dispatcher?.Dispose();
        _client.Dispose();
    }

    private void RunInit(LambdaExtensionInfo info, CancellationToken stopping)
    {
        try
        {
            foreach (var hook in builder.InitHooks)
                _wait.Wait(hook(info, stopping));
            if (builder.Subscription is { } subscription)
                Subscribe(subscription);
        }
        catch (Exception e) // boundary: user code runs in init
        {
            throw ReportFailure(e, "Init", _client.Connection.ReportInitError);
        }
    }

    private void Subscribe(ExtensionSubscription subscription)
    {
        _dispatcher = new TelemetryDispatcher(subscription, builder.TelemetryHook!, runtime.OwnsProcess ? IPAddress.Any : IPAddress.Loopback, runtime.Log);
        var status = _client.Connection.Put(subscription.Path, subscription.ToJson(_dispatcher.Port), $"subscription to the {subscription.ApiName}");
        if (status == 202)
            runtime.Log.Warn($"The {subscription.ApiName} answered 202, as an emulator without it does: no records will be delivered.");
    }

    private void RunHook<T>(Func<T, CancellationToken, ValueTask> hook, T argument, TimeSpan timeout, CancellationToken stopping)
    {
        using var deadline = new CancellationTokenSource(timeout, runtime.Options.TimeProvider);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, stopping);
        _wait.Wait(hook(argument, either.Token));
    }

    /// <summary>The time until a deadline less a margin, at least zero; infinite for an event without a deadline.</summary>
    private TimeSpan TimeUntil(DateTimeOffset deadline, TimeSpan margin)
    {
        if (deadline == default)
            return Timeout.InfiniteTimeSpan;
        var time = deadline - runtime.Log.Now - margin;
        return time < TimeSpan.Zero ? TimeSpan.Zero : time < MaxTimer ? time : MaxTimer;
    }

    private LambdaExtensionException ReportFailure(Exception cause, string phase, Action<Exception> report)
    {
        try
        {
            report(cause);
        }
        catch (LambdaExtensionException e)
        {
            runtime.Log.Warn($"The failure of the extension could not be reported to Lambda. {e.Message}");
        }

        return cause as LambdaExtensionException
            ?? new LambdaExtensionException(LambdaExtensionFailure.Hook, $"{phase} of the extension '{builder.Name}' failed with {LambdaError.ShortName(cause)}: {SafeText.MessageOf(cause)}", cause);
    }
}
