using System.Diagnostics;
using System.Text.Json;
using Lambent.Cli.Payloads;
using Lambent.Testing;
using Lambent.TestKit;
using Xunit;

namespace Lambent.Cli.Tests;

public sealed class EventCheckTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("lambent-cli-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_payload_that_survives_is_lossless()
    {
        var file = Write("event.json", """{"Records":[{"messageId":"m-1","eventSource":"aws:sqs","body":"hi"}]}""");

        var result = Tool.Run("event", "check", file);

        Assert.Equal(0, result.ExitCode);
        Assert.Equal($"{file}: sqs, read as SqsEvent. Lossless.\n", result.Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Every_finding_is_a_member_of_a_line_of_json()
    {
        var file = Write("event.json", """{"Records":[{"messageId":"m-1","eventSource":"aws:sqs","poller":{"id":1},"attributes":{"Tenant":"a"}}],"batch":1}""");

        var line = Assert.Single(Tool.Run("event", "check", "--output", "json", file).Lines);

        Assert.Equal(["file", "kind", "type", "parsed", "lossless", "lost", "withoutProperty", "error"], line.EnumerateObject().Select(member => member.Name));
        Assert.Equal(file, line.GetProperty("file").GetString());
        Assert.Equal("sqs", line.GetProperty("kind").GetString());
        Assert.Equal("SqsEvent", line.GetProperty("type").GetString());
        Assert.True(line.GetProperty("parsed").GetBoolean());
        Assert.True(line.GetProperty("lossless").GetBoolean());
        Assert.Equal(0, line.GetProperty("lost").GetArrayLength());
        Assert.Equal(["Records[].attributes.Tenant", "Records[].poller", "batch"], line.GetProperty("withoutProperty").EnumerateArray().Select(path => path.GetString()));
        Assert.Equal(JsonValueKind.Null, line.GetProperty("error").ValueKind);
    }

    [Fact]
    public void A_payload_that_its_type_cannot_read_is_an_error_that_names_the_place_and_no_content()
    {
        var file = Write("event.json", """{"Records":[{"eventSource":"aws:sqs","messageAttributes":{"secretKey":{"stringValue":[17]}}}]}""");

        var result = Tool.Run("event", "check", "--output", "json", file);

        Assert.Equal(1, result.ExitCode);
        var error = Assert.Single(result.Lines).GetProperty("error").GetString();
        Assert.Equal(
            "The payload is not the JSON that the type 'SqsEvent' expects: at $.Records[0].messageAttributes[*].stringValue (line 1, byte 87), where 'String' is expected.",
            error);
    }

    [Theory]
    [InlineData("""{"order":1}""", "It is no payload of AWS's that is known here. Give its kind with --kind if it is one.")]
    [InlineData("""{"order":""", "It is not JSON (line 1, byte 10).")]
    [InlineData("", "It is not JSON (line 1, byte 1).")]
    public void A_file_that_is_no_payload_says_so(string text, string error)
    {
        var line = Assert.Single(Tool.Run("event", "check", "--output", "json", Write("event.json", text)).Lines);

        Assert.Equal(error, line.GetProperty("error").GetString());
        Assert.Equal(JsonValueKind.Null, line.GetProperty("kind").ValueKind);
        Assert.False(line.GetProperty("parsed").GetBoolean());
    }

    [Fact]
    public void A_member_name_with_half_of_a_surrogate_pair_in_free_form_json_is_lossless()
    {
        var file = Write("event.json", """{"source":"app","detail-type":"order","detail":{"\ud800":{"a\udc00":"\ud800"}}}""");

        var line = Assert.Single(Tool.Run("event", "check", "--output", "json", file).Lines);

        Assert.Equal(JsonValueKind.Null, line.GetProperty("error").ValueKind);
        Assert.True(line.GetProperty("lossless").GetBoolean());
    }

    [Fact]
    public void A_member_name_with_half_of_a_surrogate_pair_elsewhere_is_an_error()
    {
        var file = Write("event.json", """{"Records":[{"eventSource":"aws:sqs","\ud800":1}]}""");

        var line = Assert.Single(Tool.Run("event", "check", "--output", "json", file).Lines);

        Assert.Contains("surrogate", line.GetProperty("error").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_fails_and_the_others_are_still_checked()
    {
        var file = Write("event.json", """{"awslogs":{"data":"H4sIAAAA"}}""");

        var result = Tool.Run("event", "check", Path.Combine(_folder.FullName, "none.json"), "--kind", "sqs", file);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("none.json: The file cannot be read", result.Output, StringComparison.Ordinal);
        Assert.EndsWith("2 files, 1 of them lossless.\n", result.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_written_back_goes_into_a_folder_under_the_path_of_the_file()
    {
        var file = Write("event.json", """{"Records":[{"eventSource":"aws:sqs","body":"ü+<"}],"new":1.50}""");
        var target = Path.Combine(_folder.FullName, "out");

        Tool.Run("event", "check", file, "--write", target);

        var written = Assert.Single(Directory.GetFiles(target));
        Assert.Equal(file.Replace('\\', '/').Replace("/", "__", StringComparison.Ordinal), Path.GetFileName(written));
        Assert.Equal(
            """{"Records":[{"body":"ü+<","eventSource":"aws:sqs"}],"new":1.50}""",
            File.ReadAllText(written).ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal));
    }

    [Fact]
    public void A_kind_that_is_not_known_is_refused()
    {
        var result = Tool.Run("event", "check", "--kind", "sqq", "event.json");

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith("There is no kind 'sqq'. 'lambent event list' names them all.", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_program_gives_its_exit_code_to_the_shell()
    {
        var file = Write("event.json", """{"order":1}""");
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(EventCommand).Assembly.Location, "event", "check", file]) { RedirectStandardOutput = true })!;

        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(1, process.ExitCode);
        Assert.StartsWith(file, output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_sample_is_lossless_under_its_own_kind()
    {
        Assert.All(EventSamples.All, sample =>
        {
            var report = new PayloadCheck(sample.Kind.Key, null).Run(Repository.PathTo("fixtures", "events", sample.Name + ".json"));

            Assert.True(report.IsGood, $"{sample}: {report.Error} {string.Join(", ", report.Lost)}");
        });
    }

    private string Write(string name, string text)
    {
        var file = Path.Combine(_folder.FullName, name);
        File.WriteAllText(file, text);
        return file;
    }
}
