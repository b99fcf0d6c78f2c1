using System.Globalization;

namespace Lambent;

/// <summary>Runs one runtime: reads the settings, initializes the function, runs the invoke loops, and ends the process when the runtime fails.</summary>
internal sealed class RuntimeHost(LambdaRuntimeBuilder builder)
{
    private const int MaxLoops = 10_000; // the maximum number of simultaneous /next requests that Lambda allows

    private readonly LambdaRuntimeScope? _scope = LambdaRuntimeScope.Current;
    private readonly RuntimeComponents _components = RuntimeComponents.Ambient;

    /// <summary>Whether this runtime may end the process. A runtime whose source or environment variables are set in code runs inside another program.</summary>
    private bool OwnsProcess => _scope is null && builder.Options is { Source: null, Environment: null };

    /// <summary>Runs the runtime on the calling thread until it is stopped.</summary>
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
            using var session = new RuntimeSession(environment, options, log, options.Source is null ? ParseAddress(environment, options) : null, stopping)
            {
                OwnsProcess = OwnsProcess,
                IsLocal = isLocal,
                MaxConcurrency = ReadMaxConcurrency(environment),
            };
            Run(session, FunctionEnvironment.Read(environment, options, log), stopping.Token);
            session.SetIdle();
            _components.Stopped(session);
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
        if (Initialize(session, source, stopping) is not { } handler)
            return;
        if (function.InitializationType == LambdaInitializationType.SnapStart)
            new SnapStartSequence(session, function, _components, source, handler).Run(stopping);

        if (session.MaxConcurrency is { } count && session.Address is { } address)
            new ConcurrentLoops(count, () => new RuntimeApiSource(address, function), CreateLoop, session.Log).Run(stopping);
        else
            CreateLoop(source).Run(stopping);

        InvokeLoop CreateLoop(InvocationSource events) => new(events, handler, session.Environment, session.Options, session.Log);
    }

    /// <summary>The number of parallel invocations; null outside Managed Instances. <see cref="CheckMaxConcurrency"/> reports a value that is not a number.</summary>
    private static int? ReadMaxConcurrency(LambdaEnvironment environment) =>
        int.TryParse(environment.Get(EnvironmentVariables.MaxConcurrency), NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is > 0 and <= MaxLoops ? count : null;

    private static void CheckMaxConcurrency(RuntimeSession session)
    {
        if (session.MaxConcurrency is null && session.Environment.Get(EnvironmentVariables.MaxConcurrency) is { } text)
        {
            throw new LambdaRuntimeException(
                LambdaRuntimeFailure.Configuration,
                $"{EnvironmentVariables.MaxConcurrency} is '{text}', which is not a number from 1 to {MaxLoops}. Lambda Managed Instances sets it; remove it elsewhere.");
        }
    }

    private static RuntimeApiAddress ParseAddress(LambdaEnvironment environment, LambdaRuntimeOptions options) => options.Endpoint is { } endpoint
        ? RuntimeApiAddress.Parse(endpoint, $"{nameof(LambdaRuntimeOptions)}.{nameof(LambdaRuntimeOptions.Endpoint)}")
        : RuntimeApiAddress.Parse(environment.Get(EnvironmentVariables.RuntimeApi)!, EnvironmentVariables.RuntimeApi);

    private static IReadOnlyDictionary<string, string> StartLocalHost() => LambdaLocalHost.Start?.Invoke()
        ?? throw new LambdaRuntimeException(
            LambdaRuntimeFailure.Configuration,
            $"{EnvironmentVariables.RuntimeApi} is not set, so the function does not run in Lambda. To run the function on this machine, add the package 'Lambent.Emulator', which only affects Debug builds, or start the function with 'lambent run'.");

    /// <summary>Runs the init phase. An exception is reported to Lambda as an init error and ends the runtime. Returns null when the runtime is stopped during init.</summary>
    private Func<LambdaInvocation, ValueTask>? Initialize(RuntimeSession session, InvocationSource source, CancellationToken stopping)
    {
        try
        {
            CheckMaxConcurrency(session);
            var function = builder.Select(session.Environment.Get(EnvironmentVariables.Handler));
            function.Prepare(builder.Contracts);
            foreach (var hook in builder.InitHooks)
                new BlockingWait().Wait(hook(stopping));
            _components.Start(session);
            return builder.Compose(function);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return null;
        }
        catch (Exception e) // boundary: user code
        {
            var error = LambdaError.FromInit(e);
            try
            {
                source.FailInit(error);
            }
            catch (LambdaRuntimeException reportFailure) // logged only: the exception of init is more useful to the user
            {
                session.Log.InitErrorNotReported(reportFailure.Message);
            }

            throw e as LambdaRuntimeException
                ?? new LambdaRuntimeException(LambdaRuntimeFailure.Init, $"Init failed with {error.ErrorType}: {error.ErrorMessage}", e);
        }
    }
}
