using System.Globalization;
using Lambent.TestKit;
using Xunit;

namespace Lambent.Emulator.Tests;

/// <summary>Runs alone: it measures this process.</summary>
[CollectionDefinition(nameof(EnduranceTests), DisableParallelization = true)]
[Collection(nameof(EnduranceTests))]
public sealed class EnduranceTests
{
    public EnduranceTests() => Assert.SkipUnless(OperatingSystem.IsLinux(), "It reads files that only Linux has.");

    /// <summary>In eng/check-all with large numbers, otherwise with small ones.</summary>
    [Fact(Timeout = 10 * 60_000)]
    public async Task Many_invocations_and_restarts_leave_no_process_socket_or_file_and_little_memory()
    {
        var isLong = Environment.GetEnvironmentVariable("LAMBENT_CHECK_ALL") == "true";
        var (invocations, restarts) = isLong ? (10_000, 200) : (400, 8);
        await using var emulator = await LambdaEmulator.StartAsync(
            new() { Port = 0, Function = new() { Process = new() { FileName = "dotnet", Arguments = [Actor, "runtime", "--endurance"] } } }, Test);
        await RunAsync(emulator, 100, 2);
        var before = Measure();

        await RunAsync(emulator, invocations, restarts);

        var after = Measure();
        Assert.DoesNotContain(Directory.EnumerateDirectories("/proc/"), folder => CommandLine(folder).Contains("runtime --endurance", StringComparison.Ordinal));
        Assert.InRange(after.Bytes, 0, before.Bytes + (20L * 1024 * 1024));
        Assert.InRange(after.Descriptors, 0, before.Descriptors);
    }

    private static CancellationToken Test => TestContext.Current.CancellationToken;

    private static string Actor => Repository.PathTo("artifacts", "bin", "Actor", new DirectoryInfo(AppContext.BaseDirectory).Name, "Actor.dll");

    private static async Task RunAsync(LambdaEmulator emulator, int invocations, int restarts)
    {
        for (var restart = 0; restart < restarts; restart++)
        {
            for (var i = 0; i < invocations / restarts; i++)
                Assert.Equal("\"done\"", (await emulator.InvokeAsync("\"hello\""u8.ToArray(), cancellationToken: Test)).ToString());
            await Assert.Single(emulator.Function.Environments).DisposeAsync();
        }
    }

    private static (long Bytes, int Descriptors) Measure()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return (GC.GetTotalMemory(forceFullCollection: true), Directory.EnumerateFileSystemEntries("/proc/self/fd").Count(IsOfEnvironments));
    }

    /// <summary>Whether a descriptor is a socket, a pipe or a file; not an assembly, of which some are loaded late.</summary>
    private static bool IsOfEnvironments(string descriptor) => new FileInfo(descriptor).LinkTarget is { } target && !target.EndsWith(".dll", StringComparison.Ordinal);

    private static string CommandLine(string folder)
    {
        try
        {
            return int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out _) ? File.ReadAllText(Path.Combine(folder, "cmdline")).Replace('\0', ' ') : "";
        }
        catch (IOException) // it has ended
        {
            return "";
        }
    }
}
