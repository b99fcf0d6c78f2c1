using Lambent.TestKit;
using Xunit;

[assembly: AssemblyFixture(typeof(Lambent.Aot.Tests.Functions))]

namespace Lambent.Aot.Tests;

/// <summary>How a function was compiled.</summary>
public enum Build
{
    /// <summary>A native file.</summary>
    Aot,

    /// <summary>An assembly that <c>dotnet</c> starts.</summary>
    Jit,
}

/// <summary>The functions under test, published before the first test, so that no test's timeout pays for it.</summary>
public sealed class Functions : IAsyncLifetime
{
    public const string HelloWorld = "HelloWorld";
    public const string HandlerError = "HandlerError";
    public const string Probe = "tests/Functions/Probe";
    public const string App = "tests/Aot.App";
    public const string SqsEcho = "SqsEcho";
    public const string TelemetryExtension = "TelemetryExtension";

    private readonly Dictionary<(Build, string), string> _files = [];

    /// <summary>The functions among the examples of <c>Lambent.slnx</c>.</summary>
    public static IReadOnlyList<string> Examples { get; } = [.. System.IO.File.ReadAllLines(Repository.PathTo("Lambent.slnx"))
        .Select(line => line.Split('"').ElementAtOrDefault(1))
        .OfType<string>()
        .Where(path => path.StartsWith("examples/", StringComparison.Ordinal) && path.EndsWith(".csproj", StringComparison.Ordinal))
        .Where(path => !path.EndsWith("Tests.csproj", StringComparison.Ordinal) && !path.EndsWith("Extension.csproj", StringComparison.Ordinal))
        .Select(path => path.Split('/')[1])];

    public async ValueTask InitializeAsync()
    {
        foreach (var function in (string[])[HelloWorld, HandlerError, Probe])
            _files[(Build.Jit, function)] = await PublishedExample.JitAsync(function, CancellationToken.None);
        if (NativeLinker.Missing is not null)
            return;
        foreach (var function in (string[])[.. Examples, Probe])
            _files[(Build.Aot, function)] = await PublishedExample.AotAsync(function, CancellationToken.None);
        _files[(Build.Aot, TelemetryExtension)] = await PublishedExample.ExtensionAsync(TelemetryExtension, "telemetry-to-file", CancellationToken.None);
        _files[(Build.Aot, App)] = await PublishedExample.AotAsync(App, CancellationToken.None);
    }

    /// <summary>What to start. Without a linker the test fails in continuous integration, and is skipped elsewhere.</summary>
    public string File(Build build, string function)
    {
        if (build == Build.Aot)
            RequireLinker();
        return _files[(build, function)];
    }

    public static void RequireLinker()
    {
        if (NativeLinker.Missing is not { } reason)
            return;
        Assert.SkipUnless(NativeLinker.IsRequired, reason);
        Assert.Fail(reason);
    }

    /// <summary>The event that lies beside an example.</summary>
    public static string EventOf(string example) => System.IO.File.ReadAllText(Repository.PathTo("examples", example, "event.json"));

    public ValueTask DisposeAsync() => default;
}
