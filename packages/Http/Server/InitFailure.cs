using System.Runtime.ExceptionServices;

namespace Lambent.Http;

/// <summary>Tells Lambda what went wrong before the runtime itself came to run.</summary>
internal static class InitFailure
{
    private static int Watching;

    /// <summary>
    /// What nobody catches before the first event is asked for is an init error: services that cannot be made, a mistake in the program's own lines.
    /// Only in a process of Lambda's.
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

    /// <summary>Reports it, and ends a process of Lambda's with code 1. In a test's scope it returns, so that the caller can throw.</summary>
    public static async Task ReportAsync(Exception exception)
    {
        try
        {
            await Failing(exception).RunAsync().ConfigureAwait(false);
        }
        catch (LambdaRuntimeException) // says the same
        {
        }
    }

    private static LambdaRuntimeBuilder Failing(Exception exception) => LambdaRuntime.CreateBuilder().MapRaw(static _ => default).OnInit(_ =>
    {
        ExceptionDispatchInfo.Throw(exception);
        return default;
    });
}
