using System.Text.RegularExpressions;
using Lambent.TestKit;
using Xunit;

namespace Lambent.Packaging.Tests;

/// <summary>The native file of an example, as <c>provided.al2023</c> has to load it: glibc 2.34, and no other library but what comes with it.</summary>
public sealed partial class BootstrapTests
{
    private const int Timeout = 600_000;

    [Fact(Timeout = Timeout)]
    public async Task Bootstrap_needs_no_symbol_newer_than_glibc_2_34()
    {
        var symbols = await ReadElfAsync("--version-info");

        var versions = GlibcVersion().Matches(symbols).Select(match => System.Version.Parse(match.Groups[1].Value)).ToHashSet();
        Assert.NotEmpty(versions);
        Assert.DoesNotContain(versions, version => version > new Version(2, 34));
    }

    [Fact(Timeout = Timeout)]
    public async Task Bootstrap_needs_the_libraries_of_glibc_only()
    {
        var dynamic = await ReadElfAsync("--dynamic");

        var libraries = NeededLibrary().Matches(dynamic).Select(match => match.Groups[1].Value).ToArray();
        Assert.Contains("libc.so.6", libraries);
        Assert.Empty(libraries.Except(["libc.so.6", "libm.so.6", "libdl.so.2", "libpthread.so.0", "librt.so.1", "ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1"]));
    }

    [Fact(Timeout = Timeout)]
    public async Task Bootstrap_is_stripped_and_executable()
    {
        var sections = await ReadElfAsync("--section-headers", "--wide");

        Assert.Contains(" .text ", sections, StringComparison.Ordinal);
        Assert.DoesNotContain(" .symtab ", sections, StringComparison.Ordinal);
        Assert.DoesNotContain(" .debug_info ", sections, StringComparison.Ordinal);
        Assert.True(OperatingSystem.IsLinux() && File.GetUnixFileMode(await PublishedExample.AotAsync("HelloWorld", TestContext.Current.CancellationToken)).HasFlag(UnixFileMode.UserExecute));
    }

    [Fact(Timeout = Timeout)]
    public async Task A_container_image_holds_the_package_folder_where_the_base_image_looks_for_bootstrap()
    {
        Command.Needs("gcc|clang", "objcopy", "readelf");
        var folder = Path.GetDirectoryName(await PublishedExample.AotAsync("HelloWorld", TestContext.Current.CancellationToken))!;
        var instructions = File.ReadLines(Repository.PathTo("examples", "HelloWorld", "Dockerfile")).Where(line => line.Length > 0 && line[0] != '#');

        // The base image starts ${LAMBDA_RUNTIME_DIR}/bootstrap; the build's context is the package folder.
        Assert.Equal(["FROM public.ecr.aws/lambda/provided:al2023", "COPY . ${LAMBDA_RUNTIME_DIR}/", "CMD [\"bootstrap\"]"], instructions);
        Assert.Equal(["bootstrap"], Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName));
    }

    /// <summary>With .NET's defaults the type is DYN, and a section .hydrated is what the packed data becomes at start.</summary>
    [Fact(Timeout = Timeout)]
    public async Task The_link_settings_of_a_fast_start_have_an_effect()
    {
        if (System.Runtime.InteropServices.RuntimeInformation.ProcessArchitecture != System.Runtime.InteropServices.Architecture.X64)
            return; // other machines keep .NET's defaults

        var header = await ReadElfAsync("--file-header");
        var sections = await ReadElfAsync("--section-headers", "--wide");

        Assert.Matches(@"Type:\s+EXEC ", header);
        Assert.Contains(" .text ", sections, StringComparison.Ordinal);
        Assert.DoesNotContain("hydrated", sections, StringComparison.Ordinal);
    }

    private static async Task<string> ReadElfAsync(params string[] arguments)
    {
        Command.Needs("gcc|clang", "objcopy", "readelf");
        var bootstrap = await PublishedExample.AotAsync("HelloWorld", TestContext.Current.CancellationToken);
        return await Command.RunAsync(Repository.Root, "readelf", [.. arguments, bootstrap]);
    }

    [GeneratedRegex(@"GLIBC_(\d+\.\d+)")]
    private static partial Regex GlibcVersion();

    [GeneratedRegex(@"\(NEEDED\).*\[(.+)\]")]
    private static partial Regex NeededLibrary();
}
