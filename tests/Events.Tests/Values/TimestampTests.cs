using System.Globalization;
using System.Text.Json;
using Bogus;
using Xunit;

namespace Lambent.Events.Tests;

public sealed class TimestampTests
{
    [Theory]
    [InlineData("\"2025-10-09T08:53:24.321Z\"", "2025-10-09T08:53:24.3210000+00:00", nameof(TimestampFormat.Iso8601))]
    [InlineData("\"2025-10-09T08:53:24Z\"", "2025-10-09T08:53:24.0000000+00:00", nameof(TimestampFormat.Iso8601))]
    [InlineData("\"2025-10-09T08:53:24\"", "2025-10-09T08:53:24.0000000+00:00", nameof(TimestampFormat.Iso8601))]
    [InlineData("\"2025-10-09 08:53:24\"", "2025-10-09T08:53:24.0000000+00:00", nameof(TimestampFormat.Iso8601))]
    [InlineData("\"2025-10-09T10:53:24.3+02:00\"", "2025-10-09T10:53:24.3000000+02:00", nameof(TimestampFormat.Iso8601))]
    [InlineData("\"2025-10-09T08:53:24.000+0000\"", "2025-10-09T08:53:24.0000000+00:00", nameof(TimestampFormat.Iso8601))]
    [InlineData("\"2025-10-09T08:53:24.000-0730\"", "2025-10-09T08:53:24.0000000-07:30", nameof(TimestampFormat.Iso8601))]
    [InlineData("\"2025-10-09T08:53:24.123456789Z\"", "2025-10-09T08:53:24.1234567+00:00", nameof(TimestampFormat.Iso8601))]
    [InlineData("\"2025-10-09T08:53:24.-00:00\"", "2025-10-09T08:53:24.0000000+00:00", nameof(TimestampFormat.Iso8601))]
    [InlineData("\"0001-01-01T00:00:00Z\"", "0001-01-01T00:00:00.0000000+00:00", nameof(TimestampFormat.Iso8601))]
    [InlineData("1760000004", "2025-10-09T08:53:24.0000000+00:00", nameof(TimestampFormat.UnixSeconds))]
    [InlineData("1760000004.321", "2025-10-09T08:53:24.3210000+00:00", nameof(TimestampFormat.UnixSeconds))]
    [InlineData("1.4285376E9", "2015-04-09T00:00:00.0000000+00:00", nameof(TimestampFormat.UnixSeconds))]
    [InlineData("0", "1970-01-01T00:00:00.0000000+00:00", nameof(TimestampFormat.UnixSeconds))]
    [InlineData("-1.5", "1969-12-31T23:59:58.5000000+00:00", nameof(TimestampFormat.UnixSeconds))]
    [InlineData("1760000004321", "2025-10-09T08:53:24.3210000+00:00", nameof(TimestampFormat.UnixMilliseconds))]
    [InlineData("\"1760000004321\"", "2025-10-09T08:53:24.3210000+00:00", nameof(TimestampFormat.UnixMillisecondsText))]
    [InlineData("1760000004321987", "2025-10-09T08:53:24.3219870+00:00", nameof(TimestampFormat.UnixMicroseconds))]
    [InlineData("\"1760000004321987\"", "2025-10-09T08:53:24.3219870+00:00", nameof(TimestampFormat.UnixMicrosecondsText))]
    [InlineData("\"1760000004\"", "2025-10-09T08:53:24.0000000+00:00", nameof(TimestampFormat.UnixSecondsText))]
    [InlineData("\"09/Oct/2025:08:53:24 +0000\"", "2025-10-09T08:53:24.0000000+00:00", nameof(TimestampFormat.CommonLog))]
    [InlineData("\"09/Oct/2025:08:53:24+0000\"", "2025-10-09T08:53:24.0000000+00:00", nameof(TimestampFormat.CommonLog))]
    [InlineData("\"09/Oct/2025:08:53:24 -0930\"", "2025-10-09T08:53:24.0000000-09:30", nameof(TimestampFormat.CommonLog))]
    [InlineData("\"Aug  5 09:36:04 2021 GMT\"", "2021-08-05T09:36:04.0000000+00:00", nameof(TimestampFormat.Certificate))]
    [InlineData("\"May 28 12:30:02 2019 GMT\"", "2019-05-28T12:30:02.0000000+00:00", nameof(TimestampFormat.Certificate))]
    public void A_time_is_read_and_written_as_it_was(string json, string instant, string format)
    {
        var timestamp = Read(json);

        Assert.Equal(instant, Timestamp.InstantOf(timestamp)!.Value.ToString("O", CultureInfo.InvariantCulture));
        Assert.Equal(format, timestamp.Format.ToString());
        Assert.Equal(json, Write(timestamp));
        Assert.Equal(json.Trim('"'), timestamp.ToString());
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"soon\"")]
    [InlineData("\"2025-13-09T08:53:24Z\"")]
    [InlineData("\"2025-02-29T08:53:24Z\"")]
    [InlineData("\"2025-10-09T08:53:24Zulu\"")]
    [InlineData("\"2025-10-09T24:00:00Z\"")]
    [InlineData("\"2025-10-09T08:53:24+15:00\"")]
    [InlineData("\"0001-01-01T00:00:00+01:00\"")]
    [InlineData("\"09/Okt/2025:08:53:24 +0000\"")]
    [InlineData("\"1.2.3\"")]
    [InlineData("\"-\"")]
    [InlineData("\"1e\"")]
    [InlineData("123456789012345678901234567890")]
    [InlineData("1e99")]
    [InlineData("-99999999999")]
    [InlineData("100000000000000.5")]
    [InlineData("100000000000000000")]
    [InlineData("\"a text that is much longer than any time could be, which is why it does not fit into the buffer\"")]
    public void What_is_no_time_is_kept(string json)
    {
        var timestamp = Read(json);

        Assert.Equal(TimestampFormat.Unreadable, timestamp.Format);
        Assert.False(timestamp.TryGetValue(out _));
        Assert.Equal(json, Write(timestamp));
        Assert.Null(Timestamp.InstantOf(timestamp));
    }

    [Theory]
    [InlineData("true")]
    [InlineData("{}")]
    [InlineData("[1]")]
    public void Json_that_is_neither_number_nor_text_is_refused(string json) =>
        Assert.StartsWith("The JSON value could not be converted to Lambent.Events.Timestamp", Assert.Throws<JsonException>(() => Read(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void Every_instant_survives_every_format()
    {
        var random = new Randomizer(20251009);
        for (var i = 0; i < 2000; i++)
        {
            var offset = TimeSpan.FromMinutes(random.Int(-14 * 60, 14 * 60));
            var instant = new DateTimeOffset(random.Long(DateTime.UnixEpoch.AddYears(5).Ticks, DateTime.UnixEpoch.AddYears(200).Ticks), offset);
            var format = random.Enum(TimestampFormat.Unreadable, TimestampFormat.Special);

            var written = Write(new Timestamp(instant, format));
            var read = Read(written);

            var precision = format switch
            {
                TimestampFormat.CommonLog or TimestampFormat.Certificate => TimeSpan.TicksPerSecond,
                TimestampFormat.UnixMilliseconds or TimestampFormat.UnixMillisecondsText => TimeSpan.TicksPerMillisecond,
                TimestampFormat.UnixMicroseconds or TimestampFormat.UnixMicrosecondsText => TimeSpan.TicksPerMicrosecond,
                _ => 1,
            };
            Assert.Equal(instant.UtcTicks / precision, Timestamp.InstantOf(read)!.Value.UtcTicks / precision);
            Assert.Equal(written, Write(read));
        }
    }

    [Fact]
    public void Any_text_survives()
    {
        var random = new Randomizer(42);
        for (var i = 0; i < 2000; i++)
        {
            var text = random.String2(random.Int(0, 80), "0123456789-+:/.TZeE JanGMT");

            Assert.Equal(text, JsonSerializer.Deserialize<string>(Write(Read(JsonSerializer.Serialize(text)))));
        }
    }

    [Fact]
    public void The_same_instant_keeps_the_way_it_was_written_and_another_takes_that_of_the_member()
    {
        Timestamp? member = Timestamp.FromText("2025-10-09T10:53:24+02:00");

        Timestamp.Replace(ref member, new DateTimeOffset(2025, 10, 9, 10, 53, 24, TimeSpan.FromHours(2)), TimestampFormat.UnixSeconds);
        Assert.Equal("2025-10-09T10:53:24+02:00", member.ToString());

        Timestamp.Replace(ref member, new DateTimeOffset(2025, 10, 9, 10, 53, 25, TimeSpan.FromHours(2)), TimestampFormat.UnixSeconds);
        Assert.Equal("1760000005", member.ToString());

        Timestamp.Replace(ref member, null, TimestampFormat.UnixSeconds);
        Assert.Null(member);
    }

    [Fact]
    public void Equality_is_of_instants_whatever_the_format()
    {
        var text = Timestamp.FromText("2025-10-09T10:53:24+02:00");
        var number = Read("1760000004");

        Assert.Equal(text, number);
        Assert.Equal(text.GetHashCode(), number.GetHashCode());
        Assert.NotEqual(Timestamp.FromText("soon"), Timestamp.FromText("later"));
        Assert.Equal(Timestamp.FromText("soon"), Timestamp.FromText("soon"));
        Assert.NotEqual(Timestamp.FromText("soon"), default);
    }

    [Fact]
    public void The_format_can_be_chosen()
    {
        var timestamp = new Timestamp(new DateTimeOffset(2025, 10, 9, 8, 53, 24, 321, TimeSpan.Zero), TimestampFormat.UnixSeconds);

        Assert.Equal("1760000004.321", timestamp.ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => new Timestamp(DateTimeOffset.UnixEpoch, TimestampFormat.Unreadable));
    }

    private static Timestamp Read(string json) => JsonSerializer.Deserialize<Timestamp>(json);

    private static string Write(Timestamp timestamp) => Payload.Write(timestamp, JsonSerializerOptions.Default.GetTypeInfo(typeof(Timestamp)));
}
