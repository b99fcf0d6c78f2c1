using System.IO.Compression;
using System.Text.Json;
using System.Xml.Linq;
using Xunit;

namespace Lambent.Packaging.Tests;

/// <summary>What a user gets who installs the packages into a solution.</summary>
[Collection(PackedShop.Collection)]
public sealed class InstalledPackagesTests(PackedShop shop)
{
    private const int Timeout = 600_000;

    [Fact]
    public void Every_packable_project_is_packed_with_readme_and_licence()
    {
        Assert.Superset(new HashSet<string> { "Lambent.Runtime", "Lambent.Emulator" }, shop.Packages.Keys.ToHashSet());
        foreach (var (id, file) in shop.Packages)
        {
            using var package = ZipFile.OpenRead(file);
            using var text = package.GetEntry($"{id}.nuspec")!.Open();
            var metadata = XDocument.Load(text).Root!.Elements().Single();

            Assert.Equal("Apache-2.0", Value(metadata, "license"));
            Assert.NotEmpty(Value(metadata, "description"));
            Assert.NotNull(package.GetEntry(Value(metadata, "readme")));
        }

        static string Value(XElement metadata, string name) => metadata.Elements().Single(element => element.Name.LocalName == name).Value;
    }

    [Fact]
    public void The_runtime_carries_its_analyzer_and_its_build_files()
    {
        using var package = ZipFile.OpenRead(shop.Packages["Lambent.Runtime"]);

        var files = package.Entries.Select(entry => entry.FullName).Where(name => name.StartsWith("analyzers/", StringComparison.Ordinal)
            || name.StartsWith("build", StringComparison.Ordinal) || name.StartsWith("lib/", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

        Assert.Equal(
        [
            "analyzers/dotnet/cs/Lambent.Runtime.Analyzers.dll",
            "analyzers/dotnet/cs/Lambent.Runtime.CodeFixes.dll",
            "buildTransitive/FunctionSettings.targets",
            "buildTransitive/LambdaPackage.targets",
            "buildTransitive/Lambent.Runtime.props",
            "buildTransitive/Lambent.Runtime.targets",
            "buildTransitive/LambentWriteZip.cs",
            "lib/net10.0/Lambent.Runtime.dll",
            "lib/net10.0/Lambent.Runtime.xml",
        ], files);
    }

    [Fact(Timeout = Timeout)]
    public async Task Tests_that_reference_two_functions_run()
    {
        var output = await shop.DotNetAsync("test", "--no-build");

        Assert.Contains("succeeded: 3", output, StringComparison.Ordinal);
    }

    [Fact(Timeout = Timeout)]
    public async Task In_Debug_a_function_runs_in_the_emulator()
    {
        var output = await shop.DotNetAsync("run", "--project", "Managed", "--no-build", "--", "invoke", "\"olleH\"");

        Assert.StartsWith("\"Hello\"", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Managed", true)]
    [InlineData("Native", true)]
    [InlineData("Functions.Tests", false)]
    [InlineData("Tool", false)]
    public void Only_functions_get_the_settings_of_functions(string project, bool function)
    {
        using var config = JsonDocument.Parse(File.ReadAllBytes(shop.PathTo(project, "bin", "Debug", "net10.0", project + ".runtimeconfig.json")));
        var settings = config.RootElement.GetProperty("runtimeOptions").GetProperty("configProperties").EnumerateObject().ToDictionary(setting => setting.Name, setting => setting.Value.ToString());

        Assert.Equal(function ? "True" : null, settings.GetValueOrDefault("System.Globalization.Invariant"));
        Assert.Equal(function ? "False" : null, settings.GetValueOrDefault("System.GC.Concurrent"));
        Assert.Equal(function ? "75" : null, settings.GetValueOrDefault("System.GC.HeapHardLimitPercent"));
        Assert.Equal(function ? "False" : null, settings.GetValueOrDefault("System.Runtime.TieredPGO"));
        Assert.Equal(function ? "False" : null, settings.GetValueOrDefault("System.Resources.UseSystemResourceKeys"));
    }

    [Fact]
    public void A_function_of_the_web_sdk_uses_the_workstation_garbage_collector()
    {
        using var config = JsonDocument.Parse(File.ReadAllBytes(shop.PathTo("Web", "bin", "Debug", "net10.0", "Web.runtimeconfig.json")));

        Assert.False(config.RootElement.GetProperty("runtimeOptions").GetProperty("configProperties").GetProperty("System.GC.Server").GetBoolean());
    }

    [Fact]
    public void A_project_that_references_Lambent_Http_only_has_the_generator_of_MapEvent()
    {
        var assembly = File.ReadAllBytes(shop.PathTo("Web", "bin", "Debug", "net10.0", "Web.dll"));

        Assert.True(assembly.AsSpan().IndexOf("Lambent.Http.Generated"u8) > 0);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_web_project_can_choose_the_server_garbage_collector()
    {
        var output = await shop.DotNetAsync("msbuild", "Web", "-p:ServerGarbageCollection=true", "-getProperty:ServerGarbageCollection");

        Assert.Equal("true", output.Trim());
    }

    [Theory(Timeout = Timeout)]
    [InlineData("Library", "")]
    [InlineData("Functions.Tests", "")]
    [InlineData("Tool", "")]
    [InlineData("Native", "true Size true")]
    public async Task Only_functions_get_the_settings_of_native_code(string project, string expected)
    {
        var output = await shop.DotNetAsync("msbuild", project, "-p:PublishAot=true",
            "-getProperty:LambentFunction", "-getProperty:OptimizationPreference", "-getProperty:InvariantGlobalization");

        using var properties = JsonDocument.Parse(output);
        Assert.Equal(expected, string.Join(' ', properties.RootElement.GetProperty("Properties").EnumerateObject()
            .Where(property => !(property.Name == "LambentFunction" && property.Value.ToString() == "false")).Select(property => property.Value.ToString())).Trim());
    }

    [Fact(Timeout = Timeout)]
    public async Task A_choice_of_the_project_stands()
    {
        var output = await shop.DotNetAsync("msbuild", "Managed", "-p:InvariantGlobalization=false", "-getProperty:InvariantGlobalization");

        Assert.Equal("false", output.Trim());
    }

    [Fact(Timeout = Timeout)]
    public async Task A_type_without_a_contract_does_not_compile()
    {
        var (code, output) = await shop.TryDotNetAsync("build", "NoContract");

        Assert.NotEqual(0, code);
        Assert.Contains("error LAMBENT001", output, StringComparison.Ordinal);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_managed_function_is_packaged_as_its_assemblies()
    {
        string[] files =
        [
            "Lambent.Runtime.dll",
            "Library.dll",
            "Managed.deps.json",
            "Managed.dll",
            "Managed.runtimeconfig.json",
            "Microsoft.Extensions.DependencyInjection.Abstractions.dll",
            "Microsoft.Extensions.Logging.Abstractions.dll",
            "data/greeting.xml",
        ];

        var (package, output) = await PackageAsync("Managed");
        var first = package.Bytes;

        Assert.Equal(files, package.Files);
        Assert.Equal(files.Select(file => "100755 " + file), package.Entries);
        Assert.Contains("runtime dotnet10, handler Managed, architecture x86_64", output, StringComparison.Ordinal);
        Assert.True(new FileInfo(Path.Combine(package.Folder, "Managed.dll")).Length > new FileInfo(shop.PathTo("Managed", "obj", "Release", "net10.0", "linux-x64", "Managed.dll")).Length, "ReadyToRun code is larger.");

        Clean("Managed", "Library");
        Assert.Equal(first, (await PackageAsync("Managed")).Package.Bytes);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_native_function_is_packaged_as_one_file()
    {
        Command.Needs("gcc|clang", "objcopy");

        var (package, output) = await PackageAsync("Native");
        var first = package.Bytes;

        Assert.Equal(["bootstrap"], package.Files);
        Assert.Equal(["100755 bootstrap"], package.Entries);
        Assert.Contains("runtime provided.al2023, handler bootstrap, architecture x86_64", output, StringComparison.Ordinal);

        Clean("Native", "Library");
        Assert.Equal(first, (await PackageAsync("Native")).Package.Bytes);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_folder_loses_what_the_last_package_left_there_and_nothing_else()
    {
        var folder = shop.PathTo("deployed");
        string[] publish = ["publish", "Managed", "-t:LambdaPackage", "-p:PublishReadyToRun=false", $"-p:LambdaPackageDir={folder}"];
        await shop.DotNetAsync(publish);
        File.WriteAllText(Path.Combine(folder, "mine.txt"), "");

        await shop.DotNetAsync([.. publish, "-p:WithGreeting=false"]);

        var package = new LambdaPackage(folder, shop.PathTo("Managed.zip"));
        Assert.Contains("Managed.dll", package.Files);
        Assert.Contains("mine.txt", package.Files);
        Assert.DoesNotContain("data/greeting.xml", package.Files);
        Assert.DoesNotContain("100755 mine.txt", package.Entries);
    }

    [Theory(Timeout = Timeout)]
    [InlineData("Library", "Library is not a function")]
    [InlineData("Tool", "Tool is not a function")]
    public async Task What_is_no_function_is_left_alone(string project, string expected)
    {
        var output = await shop.DotNetAsync("publish", project, "-t:LambdaPackage");

        Assert.Contains(expected, output, StringComparison.Ordinal);
    }

    [Theory(Timeout = Timeout)]
    [InlineData("Managed", "win-x64", "Lambda supports the runtime identifiers linux-x64 and linux-arm64, not 'win-x64'.")]
    [InlineData("Native", "", "add '-r linux-x64' or '-r linux-arm64'")]
    [InlineData("Native", "osx-arm64", "Lambda supports the runtime identifiers linux-x64 and linux-arm64, not 'osx-arm64'.")]
    public async Task What_Lambda_cannot_run_is_refused(string project, string runtime, string expected)
    {
        var (code, output) = await shop.TryDotNetAsync("msbuild", project, "-t:LambentCheckPackage", $"-p:RuntimeIdentifier={runtime}");

        Assert.NotEqual(0, code);
        Assert.Contains(expected, output, StringComparison.Ordinal);
    }

    private async Task<(LambdaPackage Package, string Output)> PackageAsync(string project)
    {
        var output = await shop.DotNetAsync("publish", project, "-r", "linux-x64", "-t:LambdaPackage");
        var folder = shop.PathTo(project, "bin", "Release", "net10.0", "linux-x64");
        return (new(Path.Combine(folder, "lambda"), Path.Combine(folder, project + ".zip")), output);
    }

    private void Clean(params string[] projects)
    {
        foreach (var project in projects)
        {
            Directory.Delete(shop.PathTo(project, "bin", "Release"), recursive: true);
            Directory.Delete(shop.PathTo(project, "obj", "Release"), recursive: true);
        }
    }
}
