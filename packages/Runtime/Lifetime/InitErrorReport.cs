namespace Lambent;

/// <summary>Reports an exception to Lambda that prevents the start of the runtime, such as an exception of a hosted service.</summary>
internal static class InitErrorReport
{
    /// <summary>Sends the report; does nothing outside Lambda. It neither throws nor ends the process, so that the caller can throw the exception.</summary>
    public static void Send(Exception exception)
    {
        var scope = LambdaRuntimeScope.Current;
        var options = scope?.Options ?? new LambdaRuntimeOptions();
        var environment = scope?.Environment ?? LambdaEnvironment.Process;
        if ((options.Endpoint ?? environment.Get(EnvironmentVariables.RuntimeApi)) is not { } address)
            return;
        var log = RuntimeLog.Create(environment, options);
        try
        {
            using var source = new RuntimeApiSource(RuntimeApiAddress.Parse(address, EnvironmentVariables.RuntimeApi), FunctionEnvironment.Read(environment, options, log));
            source.FailInit(LambdaError.FromInit(exception));
        }
        catch (LambdaRuntimeException e)
        {
            log.InitErrorNotReported(e.Message);
        }
    }
}
