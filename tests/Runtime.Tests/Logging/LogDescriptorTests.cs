using System.Buffers.Binary;
using System.Text;
using Lambent.TestKit;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Lambent.Tests.Logging;

public sealed class LogDescriptorTests
{
    [Theory]
    [InlineData(LambdaLogFormat.Text, LogLevel.Information, 0xa55a000fu)]
    [InlineData(LambdaLogFormat.Text, LogLevel.Critical, 0xa55a001bu)]
    [InlineData(LambdaLogFormat.Json, LogLevel.Debug, 0xa55a000au)]
    [InlineData(LambdaLogFormat.Json, LogLevel.Error, 0xa55a0016u)]
    [InlineData(LambdaLogFormat.Json, LogLevel.Warning, 0xa55a0012u)]
    public void A_record_on_the_log_descriptor_of_a_managed_runtime_is_framed(LambdaLogFormat format, LogLevel level, uint type)
    {
        var records = Write(format, log => log.Write(new LogRecord { Level = level, Time = log.Now, Message = "one\ntwo" }));

        var record = Assert.Single(records);
        Assert.Equal(type, BinaryPrimitives.ReadUInt32BigEndian(record));
        Assert.Equal(record.Length - 16, BinaryPrimitives.ReadInt32BigEndian(record.AsSpan(4)));
        Assert.Equal(1795266000000000, BinaryPrimitives.ReadInt64BigEndian(record.AsSpan(8)));
        var text = Encoding.UTF8.GetString(record.AsSpan(16));
        Assert.EndsWith(format == LambdaLogFormat.Text ? "\tone\ntwo" : "\"message\":\"one\\ntwo\"}", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_over_the_limit_of_CloudWatch_is_split_between_characters()
    {
        var message = new string('é', 200_000);

        var records = Write(LambdaLogFormat.Text, log => log.Write(new LogRecord { Level = LogLevel.Information, Time = log.Now, Message = message }));

        Assert.Equal(2, records.Count);
        Assert.All(records, record => Assert.InRange(record.Length, 17, 16 + 256 * 1024 - 26));
        Assert.EndsWith("\t" + message, string.Concat(records.Select(record => new UTF8Encoding(false, true).GetString(record.AsSpan(16)))), StringComparison.Ordinal);
    }

    [Fact]
    public void Writing_to_a_descriptor_keeps_the_lines_of_other_writers()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "descriptors are Lambda's and Linux's");
        var path = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N"));
        using (var file = File.Open(path, FileMode.CreateNew, FileAccess.Write, FileShare.ReadWrite))
        {
            using var stream = StandardOutput.Open((int)file.SafeFileHandle.DangerousGetHandle());
            stream.Write("one\n"u8);
            stream.Write("two\n"u8);
        }

        Assert.Equal("one\ntwo\n", File.ReadAllText(path));
        File.Delete(path);
    }

    private static List<byte[]> Write(LambdaLogFormat format, Action<RuntimeLog> write)
    {
        var output = new Frames();
        write(RuntimeLog.CreateFramed(output, new LambdaRuntimeOptions { LogFormat = format, LogLevel = LogLevel.Trace, TimeProvider = new ManualTimeProvider() }));
        return output.Writes;
    }

    private sealed class Frames : MemoryStream
    {
        public List<byte[]> Writes { get; } = [];

        public override void Write(ReadOnlySpan<byte> buffer) => Writes.Add(buffer.ToArray());
    }
}
