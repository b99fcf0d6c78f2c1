using Lambent.TestKit;

namespace Lambent.Tests;

/// <summary>Runs an entry point with events from memory in a new scope, and returns the outcomes and the log.</summary>
internal static class FunctionRun
{
    public static (List<string> Outcomes, MemorySource Source, KeptLog Log) On(string[] events, Action entryPoint, LambdaRuntimeOptions? options = null)
    {
        var source = new MemorySource(events);
        var log = On(source, entryPoint, options);
        return (source.Outcomes, source, log);
    }

    public static KeptLog On(MemorySource source, Action entryPoint, LambdaRuntimeOptions? options = null)
    {
        var log = new KeptLog();
        options ??= new LambdaRuntimeOptions();
        using var scope = LambdaRuntimeScope.Begin(options with
        {
            Source = source,
            LogOutput = log,
            Environment = options.Environment ?? new Dictionary<string, string>(),
        });
        entryPoint();
        return log;
    }
}
