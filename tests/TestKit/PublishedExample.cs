using System.Diagnostics;

namespace Lambent.TestKit;

/// <summary>
/// An example published with Native AOT, once for all test projects of a run: the result lies in <c>artifacts/aot/NAME/bootstrap</c>, and is made
/// again only when a source file below <c>packages</c> or of the example is newer.
/// </summary>
public static class PublishedExample
{
    /// <summary>The path of the native file. The first caller publishes, others wait.</summary>
    public static async Task<string> AotAsync(string example, CancellationToken cancellationToken)
    {
        var folder = Repository.PathTo("artifacts", "aot", example);
        Directory.CreateDirectory(Path.GetDirectoryName(folder)!);
        await using var gate = await LockAsync(Repository.PathTo("artifacts", "aot", ".lock"), cancellationToken);
        var file = Path.Combine(folder, "bootstrap");
        if (!File.Exists(file) || File.GetLastWriteTimeUtc(file) < NewestSource(example))
            await PublishAsync("publish-aot", example, folder, cancellationToken);
        return file;
    }

    /// <summary>The path of the assembly that <c>dotnet</c> starts.</summary>
    public static async Task<string> JitAsync(string example, CancellationToken cancellationToken)
    {
        var folder = Repository.PathTo("artifacts", "jit", example);
        Directory.CreateDirectory(Path.GetDirectoryName(folder)!);
        await using var gate = await LockAsync(Repository.PathTo("artifacts", "aot", ".lock"), cancellationToken);
        var file = Path.Combine(folder, example + ".dll");
        if (!File.Exists(file) || File.GetLastWriteTimeUtc(file) < NewestSource(example))
            await PublishAsync("publish-jit", example, folder, cancellationToken);
        return file;
    }

    private static async Task PublishAsync(string script, string example, string folder, CancellationToken cancellationToken)
    {
        using var process = Process.Start(new ProcessStartInfo(Repository.PathTo("eng", script), [example, folder])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
        var error = process.StandardError.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"eng/{script} {example} failed with exit code {process.ExitCode}. Native AOT needs gcc or clang.\n{await output}{await error}");
    }

    /// <summary>Test projects run side by side as processes; only one may publish.</summary>
    private static async Task<FileStream> LockAsync(string path, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                await Task.Delay(100, cancellationToken); // a lock file has no event to wait for
            }
        }
    }

    private static DateTime NewestSource(string example) => new[] { Repository.PathTo("packages"), Repository.PathTo("examples", example), Repository.PathTo("eng") }
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        .Append(Repository.PathTo("Directory.Build.props"))
        .Append(Repository.PathTo("Directory.Packages.props"))
        .Max(File.GetLastWriteTimeUtc);
}
