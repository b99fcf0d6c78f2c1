using System.Diagnostics;
using Lambent.TestKit;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace Lambent.Packages.Tests;

/// <summary>What a package may use. A dependency that is not here is a decision to be made here.</summary>
public sealed class ArrowsTests
{
    private const string AspNetCore = "Microsoft.AspNetCore.App";

    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Lambent.Runtime"] = ["Microsoft.Extensions.Logging.Abstractions"],
        ["Lambent.Events"] = ["Lambent.Runtime"],
        ["Lambent.Extensions"] = ["Lambent.Runtime"],
        ["Lambent.Http"] = ["Lambent.Runtime", "Lambent.Events", "Lambent.Extensions", AspNetCore],
        ["Lambent.Hosting"] = ["Lambent.Runtime", "Lambent.Extensions", "Microsoft.Extensions.Hosting"],
        ["Lambent.Emulator"] = ["Lambent.Runtime", "Lambent.Events", "Lambent.Extensions", AspNetCore],
        ["Lambent.Testing"] = ["Lambent.Runtime", "Lambent.Events", "Lambent.Emulator", "Lambent.Http", "Microsoft.AspNetCore.TestHost", AspNetCore],
        ["Lambent.Cli"] = ["Lambent.Emulator", "Lambent.Events", "Lambent.Testing", "System.CommandLine"],
        ["Lambent.Templates"] = [],
    };

    /// <summary>What a package uses of that which its dependencies bring along.</summary>
    private static readonly Dictionary<string, string[]> Brought = new()
    {
        ["Lambent.Hosting"] =
        [
            "Microsoft.Extensions.DependencyInjection.Abstractions", "Microsoft.Extensions.Hosting.Abstractions",
            "Microsoft.Extensions.Logging", "Microsoft.Extensions.Logging.Console",
        ],
    };

    public static TheoryData<string> Packages => [.. Package.All.Select(package => package.Name)];

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_project_names_only_what_its_package_may_use(string name)
    {
        var package = Package.Named(name);

        Assert.Contains(name, Allowed.Keys);
        Assert.Empty(package.Projects.Concat(package.Dependencies).Concat(package.Frameworks).Except(Allowed[name]));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void An_assembly_refers_only_to_what_its_package_may_use(string name)
    {
        var reached = Reachable(name);
        reached.UnionWith(Brought.GetValueOrDefault(name, []));
        var frameworks = reached.Contains(AspNetCore) ? [typeof(object), typeof(HttpContext)] : new[] { typeof(object) };
        var folders = frameworks.Select(type => Path.GetDirectoryName(type.Assembly.Location)!).ToArray();

        var others = Package.Named(name).Assembly.GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(reference => !reached.Contains(reference))
            .Where(reference => !folders.Any(folder => File.Exists(Path.Combine(folder, reference + ".dll"))));

        Assert.Empty(others);
    }

    [Fact]
    public void Runtime_brings_one_package_and_nothing_of_ours()
    {
        var runtime = Package.Named("Lambent.Runtime");

        Assert.Equal((0, 0), (runtime.Projects.Count(), runtime.Frameworks.Count()));
        Assert.Equal(["Microsoft.Extensions.Logging.Abstractions"], runtime.Dependencies);
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_refers_to_no_project_outside_the_packages(string name)
    {
        var packages = Repository.PathTo("packages") + Path.DirectorySeparatorChar;

        Assert.All(Package.Named(name).ProjectPaths, path => Assert.StartsWith(packages, path, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_has_a_readme_and_says_what_it_is(string name)
    {
        var package = Package.Named(name);

        Assert.StartsWith($"# {name}\n", File.ReadAllText(Path.Combine(package.Folder, "README.md")), StringComparison.Ordinal);
        Assert.Contains("<Description>", File.ReadAllText(Path.Combine(package.Folder, name + ".csproj")), StringComparison.Ordinal);
    }

    [Fact(Timeout = 30_000)]
    public async Task No_source_file_is_ignored_by_git()
    {
        Assert.SkipUnless(Path.Exists(Repository.PathTo(".git")), "The sources are not a git work tree.");

        var (_, files) = await GitAsync("", "ls-files");
        var (code, ignored) = await GitAsync(files, "check-ignore", "--no-index", "--stdin");

        Assert.NotEqual("", files);
        Assert.Equal((1, ""), (code, ignored)); // 1: none is
    }

    /// <summary>What may be used directly or through one of ours.</summary>
    private static HashSet<string> Reachable(string name)
    {
        var reached = new HashSet<string>();
        var left = new Stack<string>([name]);
        while (left.TryPop(out var next))
        {
            foreach (var used in Allowed.GetValueOrDefault(next, []))
            {
                if (reached.Add(used))
                    left.Push(used);
            }
        }

        return reached;
    }

    private static async Task<(int ExitCode, string Output)> GitAsync(string input, params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        var output = git.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await git.StandardInput.WriteAsync(input);
        git.StandardInput.Close();
        await git.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (git.ExitCode, await output);
    }
}
