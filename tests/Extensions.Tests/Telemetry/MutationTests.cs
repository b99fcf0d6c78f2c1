using System.Text;

namespace Lambent.Extensions.Tests.Telemetry;

/// <summary>Parsers keep complete data before wrong bytes, and throw no unexpected exception.</summary>
public sealed class MutationTests
{
    private const string First = "[{\"time\":\"2026-11-21T12:00:00Z\",\"type\":\"function\",\"record\":\"first\"}";

    private const string Rest =
        ",{\"time\":\"2026-11-21T12:00:00Z\",\"type\":\"platform.report\",\"record\":{\"requestId\":\"r\\u00e9\",\"status\":\"success\",\"metrics\":{\"durationMs\":1.5e2,"
        + "\"billedDurationMs\":141,\"memorySizeMB\":512},\"tracing\":{\"type\":\"X-Amzn-Trace-Id\",\"value\":\"Root=1\"},"
        + "\"spans\":[{\"name\":\"s\",\"start\":\"2026-11-21T12:00:00.064Z\",\"durationMs\":12.5}]}},"
        + "{\"time\":\"2026-11-21T12:00:00Z\",\"type\":\"platform.extension\",\"record\":{\"name\":\"e\",\"state\":\"Ready\",\"events\":[\"INVOKE\"]}}]";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_batch_with_wrong_bytes_keeps_the_records_before_them(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 5_000; i++)
        {
            var bytes = Mutate(Encoding.UTF8.GetBytes(First + Rest), First.Length, random);
            var records = new List<TelemetryRecord>();
            TelemetryRecordReader.Read(bytes, records);
            Assert.Equal("first", Assert.IsType<FunctionLog>(records[0]).Text);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_request_head_with_wrong_bytes_is_parsed_or_rejected(int seed)
    {
        var random = new Random(seed);
        var parsed = 0;
        var head = new RequestHead();
        for (var i = 0; i < 20_000; i++)
        {
            var bytes = Mutate("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 12\r\nConnection: close\r\nExpect: 100-continue\r\n"u8.ToArray(), 0, random);
            try
            {
                head.Parse([.. bytes, .. "\r\n\r\n"u8]);
                parsed += head.IsPost ? 1 : 0;
            }
            catch (FormatException)
            {
            }
        }

        Assert.InRange(parsed, 1, 19_999);
    }

    private static byte[] Mutate(byte[] bytes, int from, Random random)
    {
        for (var flips = random.Next(1, 4); flips > 0; flips--)
            bytes[random.Next(from, bytes.Length)] = random.Next(3) == 0 ? (byte)random.Next(256) : (byte)"{}[]\",:\\\r\n 0-"[random.Next(13)];
        return random.Next(4) == 0 ? bytes[..random.Next(from, bytes.Length)] : bytes;
    }
}
