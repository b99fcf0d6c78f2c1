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

/// <summary>
/// The functions under test, published before the first test, so that no test's timeout pays for it. A run publishes a few of them natively; with
/// <c>LAMBENT_CHECK_ALL=true</c>, as <c>eng/check-all</c> sets it, all of them. The others run as the solution's managed builds.
/// </summary>
public sealed class Functions : IAsyncLifetime
{
    public const string HelloWorld = "HelloWorld";
    public const string HandlerError = "HandlerError";
    public const string Streaming = "Streaming";
    public const string MinimalApi = "MinimalApi";
    public const string Probe = "tests/Functions/Probe";
    public const string App = "tests/Aot.App";
    public const string SqsEcho = "SqsEcho";
    public const string TelemetryExtension = "TelemetryExtension";

    /// <summary>Whether this is a run of <c>eng/check-all</c>, which may take long.</summary>
    public static bool All { get; } = Environment.GetEnvironmentVariable("LAMBENT_CHECK_ALL") == "true";
    private static readonly string[] NativeInEveryRun = [HelloWorld, "ApiGatewayV2", MinimalApi, Streaming, Probe];

    private readonly Dictionary<(Build, string), string> _files = [];

    /// <summary>The functions among the examples of <c>Lambent.slnx</c>.</summary>
    public static IReadOnlyList<string> Examples { get; } = [.. System.IO.File.ReadAllLines(Repository.PathTo("Lambent.slnx"))
        .Select(line => line.Split('"').ElementAtOrDefault(1))
        .OfType<string>()
        .Where(path => path.StartsWith("examples/", StringComparison.Ordinal) && path.EndsWith(".csproj", StringComparison.Ordinal))
        .Where(path => !path.EndsWith("Tests.csproj", StringComparison.Ordinal) && !path.EndsWith("Extension.csproj", StringComparison.Ordinal))
        .Select(path => path.Split('/')[1])];

    /// <summary>How a function is compiled in this run: managed always, natively if it is one of those above.</summary>
    public static IEnumerable<Build> BuildsOf(string function) => IsNative(function) ? [Build.Aot, Build.Jit] : [Build.Jit];

    public async ValueTask InitializeAsync()
    {
        // Release, because a Debug build would start the emulator when there is no Runtime API.
        _files[(Build.Jit, HelloWorld)] = await PublishedExample.JitAsync(HelloWorld, CancellationToken.None);
        if (NativeLinker.Missing is not null)
            return;
        foreach (var function in Examples.Append(Probe).Where(IsNative))
            _files[(Build.Aot, function)] = await PublishedExample.AotAsync(function, CancellationToken.None);
        _files[(Build.Aot, TelemetryExtension)] = await PublishedExample.ExtensionAsync(TelemetryExtension, "telemetry-to-file", CancellationToken.None);
        _files[(Build.Aot, App)] = await PublishedExample.AotAsync(App, CancellationToken.None);
    }

    /// <summary>What to start. Without a linker a test of a native file fails in continuous integration, and is skipped elsewhere.</summary>
    public string File(Build build, string function)
    {
        if (build == Build.Aot)
            RequireLinker();
        return _files.TryGetValue((build, function), out var file) ? file
            : build == Build.Jit ? Managed(function)
            : throw new InvalidOperationException($"{function} is not compiled natively in this run.");
    }

    /// <summary>What to start of a function that this run may or may not compile natively.</summary>
    public string File(string function) => File(IsNative(function) ? Build.Aot : Build.Jit, function);

    private static bool IsNative(string function) => All || NativeInEveryRun.Contains(function);

    /// <summary>The assembly that the build of this test project has built as well, in the same configuration.</summary>
    private static string Managed(string function)
    {
        var name = Path.GetFileName(function);
        return Repository.PathTo("artifacts", "bin", name, new DirectoryInfo(AppContext.BaseDirectory).Name, $"{name}.dll");
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
