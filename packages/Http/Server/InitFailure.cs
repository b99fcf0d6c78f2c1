using System.Runtime.ExceptionServices;

namespace Lambent.Http;

/// <summary>Reports failures to Lambda that happen before the runtime starts.</summary>
internal static class InitFailure
{
    private static int Watching;

    /// <summary>
    /// Reports an unhandled exception before polling for events starts as an init error: services that cannot be created, an error in the code of the entry
    /// point. Only in a Lambda process.
    /// </summary>
    public static void Watch()
    {
        if (LambdaRuntimeScope.Current is not null || Interlocked.Exchange(ref Watching, 1) == 1)
            return;
        AppDomain.CurrentDomain.UnhandledException += static (_, args) =>
        {
            if (args.ExceptionObject is Exception e && RuntimeComponents.Ambient.Session is null)
                Failing(e).Run();
        };
    }

    /// <summary>Reports the exception, and ends a Lambda process with exit code 1. In the scope of a test it returns, so that the caller can throw.</summary>
    public static async Task ReportAsync(Exception exception)
    {
        try
        {
            await Failing(exception).RunAsync().ConfigureAwait(false);
        }
        catch (LambdaRuntimeException) // the same failure
        {
        }
    }

    private static LambdaRuntimeBuilder Failing(Exception exception) => LambdaRuntime.CreateBuilder().MapRaw(static _ => default).OnInit(_ =>
    {
        ExceptionDispatchInfo.Throw(exception);
        return default;
    });
}
