using Xunit;

namespace Lambent.Packaging.Tests;

/// <summary>A function that has added the emulator with <c>dotnet add package</c>: it runs there in Debug, and nothing of it is in a Release build or a publish.</summary>
[Collection(PackedShop.Collection)]
public sealed class EmulatorPackageTests(PackedShop shop)
{
    private const int Timeout = 600_000;

    [Fact(Timeout = Timeout)]
    public async Task The_package_gives_NuGet_no_assembly_and_no_dependency()
    {
        using var package = await System.IO.Compression.ZipFile.OpenReadAsync(shop.Packages["Lambent.Emulator"], TestContext.Current.CancellationToken);
        using var nuspec = new StreamReader(await package.GetEntry("Lambent.Emulator.nuspec")!.OpenAsync(TestContext.Current.CancellationToken));

        Assert.DoesNotContain(package.Entries, entry => entry.FullName.StartsWith("lib/", StringComparison.Ordinal));
        var text = await nuspec.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain("<dependencies>", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<frameworkReferences>", text, StringComparison.Ordinal);
        Assert.Equal(
            ["Lambent.Emulator.dll", "Lambent.Emulator.xml", "Lambent.Runtime.dll"],
            package.Entries.Where(entry => entry.FullName.StartsWith("tools/net10.0/", StringComparison.Ordinal)).Select(entry => entry.Name).Order(StringComparer.Ordinal));
    }

    /// <summary>What the native compiler is given decides what it makes, which is the same on every machine; making it twice would take minutes.</summary>
    [Fact(Timeout = Timeout)]
    public async Task The_native_compiler_is_given_the_same_with_and_without_the_package()
    {
        var folder = await NewFunctionAsync("NativeFunction", "Lambent.Runtime");
        string[] prepare = ["build", "-c", "Release", "-r", "linux-x64", "-p:PublishAot=true", "-p:_IsPublishing=true", "-t:Build;_ComputeResolvedCopyLocalPublishAssets;_ComputeAssembliesToCompileToNative;WriteIlcRspFileForCompilation"];

        await DotNetAsync(folder, prepare);
        var without = CompilerInput(folder);
        Directory.Delete(Path.Combine(folder, "bin"), recursive: true);
        Directory.Delete(Path.Combine(folder, "obj"), recursive: true);
        await AddAsync(folder, "Lambent.Emulator");
        await DotNetAsync(folder, prepare);

        Assert.Contains(without.Arguments, argument => argument.StartsWith("-r:", StringComparison.Ordinal) && argument.Contains("Lambent.Runtime.dll", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(without.Arguments, CompilerInput(folder).Arguments);
        Assert.Equal(without.Assembly, CompilerInput(folder).Assembly);
    }

    [Theory(Timeout = Timeout)]
    [InlineData("Lambent.Runtime")]
    [InlineData("Lambent.Http")] // uses ASP.NET Core by itself
    public async Task Release_builds_and_publishes_have_the_same_files_with_and_without_the_package(string package)
    {
        var folder = await NewFunctionAsync("Function" + package[8..], package);
        await DotNetAsync(folder, "build", "-c", "Release", "-o", "release");
        await DotNetAsync(folder, "publish", "-o", "publish");
        await DotNetAsync(folder, "publish", "-c", "Debug", "-o", "debug");

        await AddAsync(folder, "Lambent.Emulator");
        Assert.StartsWith("\"HELLO\"", await DotNetAsync(folder, "run", "--", "invoke", "\"hello\""), StringComparison.Ordinal);
        await DotNetAsync(folder, "build", "-c", "Release", "-o", "release2");
        await DotNetAsync(folder, "publish", "-o", "publish2");
        await DotNetAsync(folder, "publish", "-c", "Debug", "-o", "debug2");

        foreach (var output in new[] { "release", "publish", "debug" })
        {
            Assert.Equal(Files(folder, output), Files(folder, output + "2"));
            Assert.Equal(Text(folder, output, "*.runtimeconfig.json"), Text(folder, output + "2", "*.runtimeconfig.json"));
            Assert.Equal(Text(folder, output, "*.deps.json"), Text(folder, output + "2", "*.deps.json"));
        }

        Assert.StartsWith("\"AGAIN\"", await DotNetAsync(folder, "run", "--", "invoke", "\"again\""), StringComparison.Ordinal);
        foreach (string[] publish in new string[][] { ["publish", "-c", "Debug", "--no-build"], ["build", "-t:Publish"] })
        {
            var (code, text) = await Command.TryAsync(folder, "dotnet", publish);
            Assert.Equal(1, code);
            Assert.Contains("contains the emulator, which a publish must not. Use 'dotnet publish' without '--no-build', or '-c Release'.", text, StringComparison.Ordinal);
        }
    }

    [Fact(Timeout = Timeout)]
    public async Task Tests_have_the_emulator_in_Release()
    {
        var output = await shop.DotNetAsync("test", "--project", "Functions.Tests", "-c", "Release");

        Assert.Contains("succeeded: 3", output, StringComparison.Ordinal);
    }

    private async Task<string> NewFunctionAsync(string name, string package)
    {
        var folder = shop.CreateFolder(name);
        await DotNetAsync(folder, "new", "console", "--no-restore");
        await AddAsync(folder, package);
        await File.WriteAllTextAsync(Path.Combine(folder, "Program.cs"), "Lambent.LambdaRuntime.Run((string text) => text.ToUpperInvariant());", TestContext.Current.CancellationToken);
        return folder;
    }

    private Task<string> AddAsync(string folder, string package) => DotNetAsync(folder, "add", "package", package, "--version", shop.Version);

    private static Task<string> DotNetAsync(string folder, params string[] arguments) => Command.RunAsync(folder, "dotnet", arguments);

    private static (string[] Arguments, byte[] Assembly) CompilerInput(string folder)
    {
        var output = Path.Combine(folder, "obj", "Release", "net10.0", "linux-x64");
        return (File.ReadAllLines(Path.Combine(output, "native", "NativeFunction.ilc.rsp")), File.ReadAllBytes(Path.Combine(output, "NativeFunction.dll")));
    }

    private static string[] Files(string folder, string output) =>
        [.. new DirectoryInfo(Path.Combine(folder, output)).EnumerateFiles("*", SearchOption.AllDirectories).Select(file => $"{file.Name} {file.Length}").Order(StringComparer.Ordinal)];

    private static string Text(string folder, string output, string pattern) => File.ReadAllText(Directory.EnumerateFiles(Path.Combine(folder, output), pattern).Single());
}
