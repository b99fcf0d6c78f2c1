using Lambent.TestKit;
using Xunit;

namespace Lambent.Aot.Tests;

/// <summary>What the Native AOT compiler thinks of the packages, and that nobody can overlook it.</summary>
public sealed class NativeCompilationTests(Functions functions)
{
    private const int Timeout = 300_000; // it publishes, and may wait for another test project that does

    [Fact(Timeout = Timeout)]
    public async Task All_of_the_packages_compiles_without_a_warning_and_works()
    {
        await using var app = FunctionProcess.Start(functions.File(Build.Aot, Functions.App), null); // a warning would have failed its publish

        var (code, output, error) = await app.EndAsync();

        Assert.Equal((0, ""), (code, error));
        var lines = output.TrimEnd('\n').Split('\n');
        Assert.All(lines[..^1], line => Assert.StartsWith("PASS ", line, StringComparison.Ordinal));
        Assert.Equal($"{lines.Length - 1} passed, 0 failed", lines[^1]);
        Assert.InRange(lines.Length, 6, 100);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_warning_of_the_native_compiler_fails_the_publish()
    {
        Functions.RequireLinker();
        var target = Directory.CreateTempSubdirectory();
        try
        {
            using var gate = await PublishedExample.LockAsync(TestContext.Current.CancellationToken);

            var (code, output) = await PublishedExample.PublishAsync(
                "publish-aot", Repository.PathTo("tests", "Functions", "Untrimmable"), target.FullName, TestContext.Current.CancellationToken);

            Assert.Equal(1, code);
            Assert.Contains("Trim analysis error IL2026: ", output, StringComparison.Ordinal);
            Assert.Contains("AOT analysis error IL3050: ", output, StringComparison.Ordinal);
            Assert.False(File.Exists(Path.Combine(target.FullName, "bootstrap")));
        }
        finally
        {
            target.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_machine_without_a_linker_is_told_what_to_install()
    {
        Assert.Equal(
            "Native AOT needs a linker, and neither 'clang' nor 'gcc' is in a folder of PATH, which is '/nowhere'. Install one (Debian: apt-get install gcc zlib1g-dev).",
            NativeLinker.MissingFrom("/nowhere"));
    }
}
