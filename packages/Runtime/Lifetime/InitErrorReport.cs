namespace Lambent;

/// <summary>Reports to Lambda an exception that keeps the program from starting its runtime at all, such as a hosted service that does not start.</summary>
internal static class InitErrorReport
{
    /// <summary>Sends the report. Does nothing outside Lambda. It never throws and never ends the process: the exception is the caller's to throw.</summary>
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
