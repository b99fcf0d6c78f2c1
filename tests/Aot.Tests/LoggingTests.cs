using System.Buffers.Binary;
using System.Text;
using System.Text.Json;
using Lambent.Emulator;
using Xunit;

namespace Lambent.Aot.Tests;

/// <summary>What a process writes: to standard output, or to the descriptor that managed runtimes give it.</summary>
public sealed class LoggingTests(Functions functions)
{
    private const int Timeout = 60_000;
    private const string Trace = "Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Parent=9a9197af755a6419;Sampled=1";

    [Theory(Timeout = Timeout)]
    [InlineData(Build.Aot)]
    [InlineData(Build.Jit)]
    public async Task Text_is_one_line_a_record_with_request_and_trace_id(Build build)
    {
        var (requestId, lines) = await LogAsync(build);

        Assert.Equal(2, lines.Length);
        Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z\t", lines[0]);
        Assert.EndsWith($"\t{requestId}\tinfo\tOrder 7 came\rfrom Zoë's\ttraceId={Trace}", lines[0], StringComparison.Ordinal);
        Assert.Contains($"\t{requestId}\twarn\tOrder 7 waits\ttraceId={Trace}\rSystem.InvalidOperationException: Nothing is in stock.", lines[1], StringComparison.Ordinal);
    }

    [Theory(Timeout = Timeout)]
    [InlineData(Build.Aot)]
    [InlineData(Build.Jit)]
    public async Task Json_is_one_object_a_record_with_the_values_of_its_template(Build build)
    {
        var (requestId, lines) = await LogAsync(build, ("AWS_LAMBDA_LOG_FORMAT", "JSON"), ("AWS_LAMBDA_LOG_LEVEL", "DEBUG"));

        Assert.Equal(["DEBUG", "INFO", "WARN"], lines.Select(line => Member(line, "level")));
        Assert.All(lines, line => Assert.Equal((requestId, Trace), (Member(line, "requestId"), Member(line, "traceId"))));
        Assert.Equal("Order 7 came\nfrom Zoë's", Member(lines[1], "message"));
        Assert.Equal(("7", "Zoë's"), (Member(lines[1], "OrderId"), Member(lines[1], "Shop")));
        Assert.Equal(("InvalidOperationException", "Nothing is in stock."), (Member(lines[2], "errorType"), Member(lines[2], "errorMessage")));
        Assert.All(lines, line => Assert.True(DateTimeOffset.TryParse(Member(line, "timestamp"), out _)));
    }

    [Theory(Timeout = Timeout)]
    [InlineData("TRACE", 3)]
    [InlineData("INFO", 2)]
    [InlineData("WARN", 1)]
    [InlineData("ERROR", 0)]
    public async Task The_level_decides_what_is_written(string level, int lines)
    {
        Assert.Equal(lines, (await LogAsync(Build.Aot, ("AWS_LAMBDA_LOG_LEVEL", level))).Lines.Length);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_setting_that_is_no_level_or_format_is_named_once_and_the_function_works()
    {
        var (_, lines) = await LogAsync(Build.Aot, ("AWS_LAMBDA_LOG_LEVEL", "LOUD"), ("AWS_LAMBDA_LOG_FORMAT", "XML"));

        Assert.Equal(4, lines.Length);
        Assert.Contains("AWS_LAMBDA_LOG_LEVEL is 'LOUD', which is not a log level", lines[0], StringComparison.Ordinal);
        Assert.Contains("AWS_LAMBDA_LOG_FORMAT is 'XML', which is not a log format", lines[1], StringComparison.Ordinal);
    }

    [Theory(Timeout = Timeout)]
    [InlineData("Text", 0xa55a000fu, 0xa55a0013u)]
    [InlineData("JSON", 0xa55a000eu, 0xa55a0012u)]
    public async Task The_descriptor_of_managed_runtimes_gets_a_frame_a_record(string format, uint information, uint warning)
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            await using var emulator = await Lambda.StartAsync();
            await using var function = FunctionProcess.Run(
                "sh",
                ["-c", """exec "$0" 3>"$1" """, functions.File(Build.Aot, Functions.Probe), file],
                emulator,
                ("_HANDLER", "log"),
                ("_LAMBDA_TELEMETRY_LOG_FD", "3"),
                ("AWS_LAMBDA_LOG_FORMAT", format));

            var result = await emulator.InvokeAsync("\"Zoë's\"");

            var frames = Frames(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
            Assert.Equal([information, warning], frames.Select(frame => frame.Type));
            Assert.Contains(result.RequestId, frames[0].Text, StringComparison.Ordinal);
            Assert.Contains(format == "Text" ? "Order 7 came\nfrom Zoë's" : "Order 7 came\\nfrom Zoë's", frames[0].Text, StringComparison.Ordinal);
            Assert.All(frames, frame => Assert.Equal(DateTime.UtcNow, frame.Time, TimeSpan.FromHours(1)));
            Assert.Empty(await function.LogAsync());
        }
        finally
        {
            File.Delete(file);
        }
    }

    private async Task<(string RequestId, string[] Lines)> LogAsync(Build build, params (string Name, string Value)[] variables)
    {
        await using var emulator = await Lambda.StartAsync();
        await using var function = FunctionProcess.Start(functions.File(build, Functions.Probe), emulator, [("_HANDLER", "log"), .. variables]);
        var result = await emulator.InvokeAsync("\"Zoë's\"", new LambdaInvokeOptions { TraceId = Trace });
        Assert.Equal($"\"{result.RequestId}\"", result.ToString());
        return (result.RequestId, await function.LogAsync());
    }

    private static string Member(string line, string name)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty(name).ToString();
    }

    private static List<(uint Type, DateTime Time, string Text)> Frames(byte[] bytes)
    {
        var frames = new List<(uint, DateTime, string)>();
        for (var rest = bytes.AsSpan(); rest.Length > 0;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(rest[4..]);
            var time = DateTime.UnixEpoch.AddMicroseconds(BinaryPrimitives.ReadInt64BigEndian(rest[8..]));
            frames.Add((BinaryPrimitives.ReadUInt32BigEndian(rest), time, Encoding.UTF8.GetString(rest.Slice(16, length))));
            rest = rest[(16 + length)..];
        }

        return frames;
    }
}
