namespace Lambent;

/// <summary>One runtime from start to end: settings, init, the loop, and what each failure means for the process.</summary>
internal sealed class RuntimeHost(LambdaRuntimeBuilder builder)
{
    private readonly LambdaRuntimeScope? _scope = LambdaRuntimeScope.Current;
    private readonly RuntimeParts _parts = RuntimeParts.Ambient;

    /// <summary>Runs on the calling thread until the runtime is stopped.</summary>
    public void Run(CancellationToken cancellationToken)
    {
        RuntimeLog? log = null;
        try
        {
            var options = builder.Options;
            var environment = _scope?.Environment
                ?? (options.Environment is { } variables ? LambdaEnvironment.From(variables) : LambdaEnvironment.Process);
            if (options.Source is null && options.Endpoint is null && environment.Get(Variables.RuntimeApi) is null)
                environment = environment.With(StartLocalHost());
            log = RuntimeLog.Create(environment, options);
            var function = FunctionEnvironment.Read(environment, options, log);
            using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _scope?.Stopping ?? default);
            var address = options.Source is null ? Address(environment, options) : null;
            using var source = options.Source ?? new RuntimeApiSource(address!, function);
            using var stop = stopping.Token.UnsafeRegister(static source => ((InvocationSource)source!).Stop(), source);
            var life = new RuntimeLife(environment, options, log, address) { OwnsProcess = _scope is null && environment.IsProcess };
            var handler = Prepare(life, source, stopping.Token);
            new InvokeLoop(source, handler, environment, options, log).Run(stopping.Token);
            _parts.Stopped();
        }
        catch (LambdaRuntimeException e) when (_scope is null)
        {
            (log ?? RuntimeLog.Create(LambdaEnvironment.Process, new LambdaRuntimeOptions())).Fatal(e);
            Environment.Exit(1);
        }
    }

    private static RuntimeApiAddress Address(LambdaEnvironment environment, LambdaRuntimeOptions options) => options.Endpoint is { } endpoint
        ? RuntimeApiAddress.Parse(endpoint, $"{nameof(LambdaRuntimeOptions)}.{nameof(LambdaRuntimeOptions.Endpoint)}")
        : RuntimeApiAddress.Parse(environment.Get(Variables.RuntimeApi)!, Variables.RuntimeApi);

    private static IReadOnlyDictionary<string, string> StartLocalHost() => LambdaLocalHost.Start?.Invoke()
        ?? throw new LambdaRuntimeException(
            LambdaRuntimeFailure.Configuration,
            $"{Variables.RuntimeApi} is not set, so this is not Lambda. To run the function on this machine add the package 'Lambent.Emulator' (Debug builds only need it), or start it with 'lambent run'.");

    /// <summary>Init: all that can fail before the first event is reported to Lambda and ends the process.</summary>
    private Func<LambdaInvocation, ValueTask> Prepare(RuntimeLife life, InvocationSource source, CancellationToken stopping)
    {
        try
        {
            var function = builder.Select(life.Environment.Get(Variables.Handler));
            function.Prepare(builder.Contracts);
            foreach (var hook in builder.InitHooks)
                new HandlerWait().For(hook(stopping));
            _parts.Start(life);
            return builder.Compose(function);
        }
        catch (Exception e) // boundary: user code runs in init
        {
            var error = LambdaError.FromInit(e);
            source.FailInit(error);
            throw e as LambdaRuntimeException
                ?? new LambdaRuntimeException(LambdaRuntimeFailure.Init, $"Init failed with {error.ErrorType}: {error.ErrorMessage}", e);
        }
    }
}
