using System.Diagnostics;
using System.IO.Compression;
using Lambent.TestKit;
using static Lambent.Extensions.Tests.ExtensionsApiResponses;

namespace Lambent.Extensions.Tests.Examples;

/// <summary>The published example: a native executable in a layer.</summary>
public sealed class TelemetryExtensionTests
{
    private const int Timeout = 600_000;

    [Fact(Timeout = Timeout)]
    public async Task It_registers_with_its_file_name_writes_records_and_exits_with_0()
    {
        var file = await PublishAsync();
        var telemetry = Path.GetTempFileName();
        await using var lambda = new FakeExtensionsApi();
        using var extension = new ExtensionProcess(file, lambda, ("TELEMETRY_FILE", telemetry));
        Assert.Contains("\r\nLambda-Extension-Name: telemetry-to-file\r\n", await lambda.TakeAsync("POST /2020-01-01/extension/register "), StringComparison.Ordinal);
        var port = await lambda.TakeSubscriptionAsync();
        await lambda.TakeAsync("GET /2020-01-01/extension/event/next ");

        const string Start = "{\"time\":\"2026-11-21T12:00:00.064Z\",\"type\":\"platform.start\",\"record\":{\"requestId\":\"r\",\"more\":\"\\u00e9\"}}";
        const string Line = "{\"time\":\"2026-11-21T12:00:00.065Z\",\"type\":\"function\",\"record\":\"hello\"}";
        Assert.StartsWith("HTTP/1.1 200 ", await RawHttp.ExchangeAsync(port, RawHttp.Post($"[{Start},{Line}]")), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 200 ", await RawHttp.ExchangeAsync(port, RawHttp.Post("[oops")), StringComparison.Ordinal);
        lambda.RespondToNext(Shutdown("spindown", TimeProvider.System.GetUtcNow().AddMinutes(5).ToUnixTimeMilliseconds()));
        Assert.Equal((0, ""), await extension.WaitForExitAsync());
        Assert.Equal($"{Start.Replace("\\u00e9", "\\u00E9", StringComparison.Ordinal)}\n{Line}\n\"oops\"\n", await File.ReadAllTextAsync(telemetry, TestContext.Current.CancellationToken));
        File.Delete(telemetry);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_failure_is_one_log_line_and_exit_code_1()
    {
        var file = await PublishAsync();
        await using var lambda = new FakeExtensionsApi { RegistrationResponse = Answers.Error(403, "Extension.InvalidExtensionName") };
        using var extension = new ExtensionProcess(file, lambda);
        var (code, output) = await extension.WaitForExitAsync();
        Assert.Equal(1, code);
        Assert.Contains($"Lambda at '{lambda.Address}' answered 403 (Extension.InvalidExtensionName) to the registration of the extension: no.", output, StringComparison.Ordinal);
        Assert.Single(output.TrimEnd().Split('\n'));
    }

    [Fact(Timeout = Timeout)]
    public async Task The_package_is_a_layer()
    {
        var file = await PublishAsync();
        if (!OperatingSystem.IsWindows())
            Assert.True(File.GetUnixFileMode(file).HasFlag(UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute));
        using var zip = ZipFile.OpenRead(Repository.PathTo("artifacts", "aot", "TelemetryExtension.zip"));
        var entry = Assert.Single(zip.Entries);
        Assert.Equal("extensions/telemetry-to-file", entry.FullName);
        Assert.Equal(Convert.ToInt32("100755", 8), (entry.ExternalAttributes >> 16) & 0xFFFF);
        Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime);
        await using var packed = entry.Open();
        using var copy = new MemoryStream();
        await packed.CopyToAsync(copy, TestContext.Current.CancellationToken);
        Assert.Equal(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken), copy.ToArray());
    }

    [Fact(Timeout = Timeout)]
    public async Task An_extension_of_several_files_fails_to_package()
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet",
        [
            "msbuild", Repository.PathTo("examples", "TelemetryExtension"), "-t:LambentCheckPackage", "-p:PublishAot=false", "-p:RuntimeIdentifier=linux-x64", "-nodeReuse:false",
        ])
        {
            RedirectStandardOutput = true,
            Environment = { ["DOTNET_CLI_UI_LANGUAGE"] = "en" },
        })!;
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.NotEqual(0, process.ExitCode);
        Assert.Contains("Lambda starts every file in /opt/extensions, so an extension must be a single file: set PublishAot in TelemetryExtension.csproj.", output, StringComparison.Ordinal);
    }

    private static async Task<string> PublishAsync()
    {
        if (NativeLinker.Missing is { } reason)
        {
            Assert.SkipUnless(NativeLinker.IsRequired, reason);
            Assert.Fail(reason);
        }

        return await PublishedExample.ExtensionAsync("TelemetryExtension", "telemetry-to-file", TestContext.Current.CancellationToken);
    }
}
