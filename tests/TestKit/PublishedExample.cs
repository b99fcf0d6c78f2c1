using System.Diagnostics;

namespace Lambent.TestKit;

/// <summary>
/// An example, or another function of this repository, published once for all test projects of a run: the result lies in
/// <c>artifacts/aot/NAME/bootstrap</c>, and is made again only when a source file that it is made of is newer.
/// </summary>
public static class PublishedExample
{
    /// <summary>The path of the native file. The first caller publishes, others wait.</summary>
    /// <param name="example">The name of an example, or the path of a function's folder below the root, such as <c>tests/Functions/Probe</c>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static Task<string> AotAsync(string example, CancellationToken cancellationToken) =>
        FileAsync("aot", example, "bootstrap", cancellationToken);

    /// <summary>The path of the native file of an extension, <c>artifacts/aot/EXAMPLE/extensions/NAME</c>.</summary>
    /// <inheritdoc cref="AotAsync"/>
    public static Task<string> ExtensionAsync(string example, string name, CancellationToken cancellationToken) =>
        FileAsync("aot", example, Path.Combine("extensions", name), cancellationToken);

    /// <summary>The path of the assembly that <c>dotnet</c> starts.</summary>
    /// <inheritdoc cref="AotAsync"/>
    public static Task<string> JitAsync(string example, CancellationToken cancellationToken) =>
        FileAsync("jit", example, Path.GetFileName(example) + ".dll", cancellationToken);

    /// <summary>Runs <c>eng/publish-aot</c> or <c>eng/publish-jit</c> and gives all that it says.</summary>
    public static async Task<(int ExitCode, string Output)> PublishAsync(string script, string folder, string target, CancellationToken cancellationToken)
    {
        using var process = Process.Start(new ProcessStartInfo(Repository.PathTo("eng", script), [folder, target])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
            var error = process.StandardError.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken);
            return (process.ExitCode, await output + await error);
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    /// <summary>Test projects run side by side as processes; only one may publish.</summary>
    public static async Task<IDisposable> LockAsync(CancellationToken cancellationToken)
    {
        var path = Repository.PathTo("artifacts", "aot", ".lock");
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

    private static async Task<string> FileAsync(string kind, string example, string name, CancellationToken cancellationToken)
    {
        var source = example.Contains('/') ? Repository.PathTo(example) : Repository.PathTo("examples", example);
        var target = Repository.PathTo("artifacts", kind, Path.GetFileName(example));
        var file = Path.Combine(target, name);
        using var gate = await LockAsync(cancellationToken);
        var newest = NewestSource(source);
        if (File.Exists(file) && File.GetLastWriteTimeUtc(file) >= newest)
            return file;

        Directory.CreateDirectory(target);
        var (code, output) = await PublishAsync("publish-" + kind, source, target, cancellationToken);
        if (code != 0)
            throw new InvalidOperationException($"eng/publish-{kind} {example} failed with exit code {code}.\n{output}");
        File.SetLastWriteTimeUtc(file, newest); // a build that finds nothing to do leaves an older file
        return file;
    }

    private static DateTime NewestSource(string folder) => new[] { "packages", "examples", "eng" }
        .Select(part => Repository.PathTo(part))
        .SelectMany(part => Directory.EnumerateFiles(part, "*", part.EndsWith("examples", StringComparison.Ordinal) ? SearchOption.TopDirectoryOnly : SearchOption.AllDirectories))
        .Concat(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        .Append(Repository.PathTo("Directory.Build.props"))
        .Append(Repository.PathTo("Directory.Packages.props"))
        .Max(File.GetLastWriteTimeUtc);
}
