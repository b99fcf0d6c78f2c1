using System.Net;
using Microsoft.Extensions.Logging;

namespace Lambent.Extensions;

/// <summary>One extension, external or internal: init in Lambda's order, the loop of events, and the end.</summary>
internal sealed class ExtensionSession(LambdaExtensionBuilder builder, RuntimeSession life) : IDisposable
{
    private static readonly TimeSpan Margin = TimeSpan.FromMilliseconds(100); // to end in order before Lambda's kill
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1); // a timer takes no more than 49 days

    private readonly ExtensionsApi _api = new(life.Address!);
    private readonly BlockingWait _wait = new();
    private RecordPump? _records;

    /// <summary>Init: registers, runs the hooks, listens, subscribes. What fails is reported to Lambda and thrown.</summary>
    public void Start(ExtensionEvents events, CancellationToken stopping)
    {
        builder.Subscription?.Check(life.Environment);
        if (events.HasFlag(ExtensionEvents.Invoke) && ManagedInstances.IsOn(life.Environment))
        {
            throw new LambdaExtensionException(
                LambdaExtensionFailure.InvalidEventType,
                $"The extension '{builder.Name}' has an {nameof(LambdaExtensionBuilder.OnInvoke)}, and Lambda Managed Instances tell extensions of no invocation. Use {nameof(LambdaExtensionBuilder.OnTelemetry)} instead: platform.start and platform.report say the same.");
        }

        try
        {
            Init(_api.Connection.Register(builder.Name, events, "accountId"), stopping);
        }
        catch (LambdaExtensionException e) when (e.Failure == LambdaExtensionFailure.Unreachable && stopping.IsCancellationRequested)
        {
            // Stopped meanwhile: the connection was closed on purpose, and the loop will not begin.
        }
    }

    /// <summary>Takes events until the environment ends, or this is stopped.</summary>
    public void Loop(CancellationToken stopping)
    {
        while (_api.Next(stopping, out var next))
        {
            try
            {
                switch (next)
                {
                    case InvokeEvent invoke:
                        foreach (var hook in builder.InvokeHooks)
                            Run(hook, invoke, Left(invoke.Deadline, default), stopping);
                        break;
                    case ShutdownEvent shutdown:
                        _records?.Drain(Left(shutdown.Deadline, Margin));
                        foreach (var hook in builder.ShutdownHooks)
                            Run(hook, shutdown, Left(shutdown.Deadline, Margin), stopping);
                        return;
                }
            }
            catch (Exception e) // boundary: user code
            {
                throw Failed(e, next is InvokeEvent ? nameof(LambdaExtensionBuilder.OnInvoke) : nameof(LambdaExtensionBuilder.OnShutdown), _api.Connection.ExitError);
            }
        }
    }

    /// <summary>Says that init is done, and waits for nothing: the extension is told of nothing.</summary>
    public void SendNext() => _api.Connection.SendNext();

    /// <summary>The process goes on from a snapshot: the connection is dead. A wait for an event goes on with another.</summary>
    public void Reconnect() => _api.Reconnect();

    /// <summary>Ends a wait for the next event.</summary>
    public void Stop() => _api.Stop();

    public void Dispose()
    {
        _records?.Dispose();
        _api.Dispose();
    }

    private void Init(LambdaExtensionInfo info, CancellationToken stopping)
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
            throw Failed(e, "Init", _api.Connection.InitError);
        }
    }

    private void Subscribe(RecordSubscription subscription)
    {
        _records = new RecordPump(subscription, builder.RecordHook!, life.OwnsProcess ? IPAddress.Any : IPAddress.Loopback, life.Log);
        var status = _api.Connection.Put(subscription.Path, subscription.ToJson(_records.Port), $"subscription to the {subscription.Api}");
        if (status == 202)
            life.Log.Say(LogLevel.Warning, $"This is an emulator without the {subscription.Api} (it answered 202): no records will be delivered.");
    }

    private void Run<T>(Func<T, CancellationToken, ValueTask> hook, T argument, TimeSpan left, CancellationToken stopping)
    {
        using var deadline = new CancellationTokenSource(left, life.Options.TimeProvider);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, stopping);
        _wait.Wait(hook(argument, either.Token));
    }

    /// <summary>The time until shortly before a deadline; without end for an event that has none.</summary>
    private TimeSpan Left(DateTimeOffset deadline, TimeSpan margin)
    {
        if (deadline == default)
            return Timeout.InfiniteTimeSpan;
        var left = deadline - life.Log.Now - margin;
        return left < TimeSpan.Zero ? TimeSpan.Zero : left < Longest ? left : Longest;
    }

    private LambdaExtensionException Failed(Exception cause, string where, Action<Exception> report)
    {
        try
        {
            report(cause);
        }
        catch (LambdaExtensionException e)
        {
            life.Log.Say(LogLevel.Warning, $"The failure could not be reported. {e.Message}");
        }

        return cause as LambdaExtensionException
            ?? new LambdaExtensionException(LambdaExtensionFailure.Hook, $"{where} of the extension '{builder.Name}' failed with {LambdaError.ShortName(cause)}: {SafeText.MessageOf(cause)}", cause);
    }
}
