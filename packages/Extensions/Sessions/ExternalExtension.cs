namespace Lambent.Extensions;

/// <summary>Runs an external extension from registration to shutdown, and decides what a failure means for the process.</summary>
internal sealed class ExternalExtension(LambdaExtensionBuilder builder)
{
    private readonly LambdaRuntimeScope? _scope = LambdaRuntimeScope.Current;

    /// <summary>Runs on the calling thread until Lambda sends SHUTDOWN or the token is cancelled.</summary>
    public void Run(CancellationToken cancellationToken)
    {
        var options = builder.Options;
        var environment = _scope?.Environment
            ?? (options.Environment is { } variables ? LambdaEnvironment.From(variables) : LambdaEnvironment.Process);
        var log = RuntimeLog.Create(environment, options);
        try
        {
            using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _scope?.Stopping ?? default);
            var runtime = new RuntimeSession(environment, options, log, ResolveAddress(environment, options), stopping)
            {
                OwnsProcess = _scope is null,
                IsLocal = false,
                MaxConcurrency = null,
            };
            using var session = new ExtensionSession(builder, runtime);
            using var stop = stopping.Token.UnsafeRegister(static session => ((ExtensionSession)session!).Stop(), session);
            session.Initialize(builder.InvokeHooks.Count > 0 ? ExtensionEvents.Invoke | ExtensionEvents.Shutdown : ExtensionEvents.Shutdown, stopping.Token);
            session.ProcessEvents(stopping.Token);
        }
        catch (LambdaExtensionException e) when (_scope is null)
        {
            log.Fatal(e);
            Environment.Exit(1);
        }
    }

    private static RuntimeApiAddress ResolveAddress(LambdaEnvironment environment, LambdaRuntimeOptions options)
    {
        try
        {
            if (options.Endpoint is { } endpoint)
                return RuntimeApiAddress.Parse(endpoint, $"{nameof(LambdaRuntimeOptions)}.{nameof(LambdaRuntimeOptions.Endpoint)}");
            if (environment.Get(EnvironmentVariables.RuntimeApi) is { } address)
                return RuntimeApiAddress.Parse(address, EnvironmentVariables.RuntimeApi);
        }
        catch (LambdaRuntimeException e)
        {
            throw new LambdaExtensionException(LambdaExtensionFailure.Configuration, e.Message);
        }

        throw new LambdaExtensionException(
            LambdaExtensionFailure.Configuration,
            $"{EnvironmentVariables.RuntimeApi} is not set. Lambda sets it when it starts the files in /opt/extensions. To run the extension elsewhere, set it to the address of an emulator of the Extensions API.");
    }
}
