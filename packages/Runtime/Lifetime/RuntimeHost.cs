using System.Globalization;

namespace Lambent;

/// <summary>One runtime from start to end: settings, init, the loops, and what each failure means for the process.</summary>
internal sealed class RuntimeHost(LambdaRuntimeBuilder builder)
{
    private const int MostLoops = 10_000; // that Lambda lets wait at a time

    private readonly LambdaRuntimeScope? _scope = LambdaRuntimeScope.Current;
    private readonly RuntimeComponents _parts = RuntimeComponents.Ambient;

    /// <summary>Whether the process is this runtime's to end. One that got its events or its variables from code runs inside somebody else's process.</summary>
    private bool OwnsProcess => _scope is null && builder.Options is { Source: null, Environment: null };

    /// <summary>Runs on the calling thread until the runtime is stopped.</summary>
    public void Run(CancellationToken cancellationToken)
    {
        RuntimeLog? log = null;
        var registrations = builder.Registrations.ConvertAll(static register => register());
        try
        {
            var options = builder.Options;
            var environment = _scope?.Environment
                ?? (options.Environment is { } variables ? LambdaEnvironment.From(variables) : LambdaEnvironment.Process);
            var isLocal = options.Source is null && options.Endpoint is null && environment.Get(EnvironmentVariables.RuntimeApi) is null;
            if (isLocal)
                environment = environment.With(StartLocalHost());
            log = RuntimeLog.Create(environment, options);
            using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _scope?.Stopping ?? default);
            using var session = new RuntimeSession(environment, options, log, options.Source is null ? Address(environment, options) : null, stopping)
            {
                OwnsProcess = OwnsProcess,
                IsLocal = isLocal,
                MaxConcurrency = MaxConcurrency(environment),
            };
            Run(session, FunctionEnvironment.Read(environment, options, log), stopping.Token);
            session.SetIdle();
            _parts.Stopped(session);
        }
        catch (LambdaRuntimeException e) when (OwnsProcess)
        {
            (log ?? RuntimeLog.Create(LambdaEnvironment.Process, new LambdaRuntimeOptions())).Fatal(e);
            Environment.Exit(1);
        }
        finally
        {
            registrations.ForEach(static registration => registration.Dispose());
        }
    }

    private void Run(RuntimeSession session, FunctionEnvironment function, CancellationToken stopping)
    {
        using var source = session.Options.Source ?? new RuntimeApiSource(session.Address!, function);
        using var stop = stopping.UnsafeRegister(static source => ((InvocationSource)source!).Stop(), source);
        if (Prepare(session, source, stopping) is not { } handler)
            return;
        if (function.InitializationType == LambdaInitializationType.SnapStart)
            new SnapStartSequence(session, function, _parts, source, handler).Pass(stopping);

        if (session.MaxConcurrency is { } count && session.Address is { } address)
            new ConcurrentLoops(count, () => new RuntimeApiSource(address, function), Loop, session.Log).Run(stopping);
        else
            Loop(source).Run(stopping);

        InvokeLoop Loop(InvocationSource events) => new(events, handler, session.Environment, session.Options, session.Log);
    }

    /// <summary>How many events at a time; null outside Managed Instances. A value that is no number is reported by <see cref="CheckMaxConcurrency"/>.</summary>
    private static int? MaxConcurrency(LambdaEnvironment environment) =>
        int.TryParse(environment.Get(EnvironmentVariables.MaxConcurrency), NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is > 0 and <= MostLoops ? count : null;

    private static void CheckMaxConcurrency(RuntimeSession session)
    {
        if (session.MaxConcurrency is null && session.Environment.Get(EnvironmentVariables.MaxConcurrency) is { } text)
        {
            throw new LambdaRuntimeException(
                LambdaRuntimeFailure.Configuration,
                $"{EnvironmentVariables.MaxConcurrency} is '{text}', which is not a number from 1 to {MostLoops}. Lambda Managed Instances set it; unset it elsewhere.");
        }
    }

    private static RuntimeApiAddress Address(LambdaEnvironment environment, LambdaRuntimeOptions options) => options.Endpoint is { } endpoint
        ? RuntimeApiAddress.Parse(endpoint, $"{nameof(LambdaRuntimeOptions)}.{nameof(LambdaRuntimeOptions.Endpoint)}")
        : RuntimeApiAddress.Parse(environment.Get(EnvironmentVariables.RuntimeApi)!, EnvironmentVariables.RuntimeApi);

    private static IReadOnlyDictionary<string, string> StartLocalHost() => LambdaLocalHost.Start?.Invoke()
        ?? throw new LambdaRuntimeException(
            LambdaRuntimeFailure.Configuration,
            $"{EnvironmentVariables.RuntimeApi} is not set, so this is not Lambda. To run the function on this machine add the package 'Lambent.Emulator' (Debug builds only need it), or start it with 'lambent run'.");

    /// <summary>Init: all that can fail before the first event is reported to Lambda and ends the process. Gives null when the runtime is stopped meanwhile.</summary>
    private Func<LambdaInvocation, ValueTask>? Prepare(RuntimeSession session, InvocationSource source, CancellationToken stopping)
    {
        try
        {
            CheckMaxConcurrency(session);
            var function = builder.Select(session.Environment.Get(EnvironmentVariables.Handler));
            function.Prepare(builder.Contracts);
            foreach (var hook in builder.InitHooks)
                new BlockingWait().Wait(hook(stopping));
            _parts.Start(session);
            return builder.Compose(function);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return null;
        }
        catch (Exception e) // boundary: user code runs in init
        {
            var error = LambdaError.FromInit(e);
            try
            {
                source.FailInit(error);
            }
            catch (LambdaRuntimeException reporting) // the failure of init is what the user has to see
            {
                session.Log.InitErrorNotReported(reporting.Message);
            }

            throw e as LambdaRuntimeException
                ?? new LambdaRuntimeException(LambdaRuntimeFailure.Init, $"Init failed with {error.ErrorType}: {error.ErrorMessage}", e);
        }
    }
}
