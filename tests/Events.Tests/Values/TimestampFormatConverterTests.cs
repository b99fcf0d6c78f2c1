using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Bogus;
using Xunit;

namespace Lambent.Events.Tests;

public sealed class TimestampFormatConverterTests
{
    [Theory]
    [InlineData("Sep 1, 2017 4:12:29 PM", "2017-09-01T16:12:29.0000000+00:00")]
    [InlineData("Sep 13, 2019 12:00:00 AM", "2019-09-13T00:00:00.0000000+00:00")]
    [InlineData("Jan 1, 1970, 12:33:41 AM", "1970-01-01T00:33:41.0000000+00:00")]
    [InlineData("Jan 1, 1970, 12:33:41 PM", "1970-01-01T12:33:41.0000000+00:00")]
    [InlineData("Jan 1, 1970, 12:33:41\u202FAM", "1970-01-01T00:33:41.0000000+00:00")]
    [InlineData("Wed Mar 10 23:41:52 UTC 2021", "2021-03-10T23:41:52.0000000+00:00")]
    [InlineData("Tue Jun 18 10:31:31 PDT 2019", "2019-06-18T10:31:31.0000000-07:00")]
    [InlineData("Tue Feb 9 2019 10:18:42 PDT ", "2019-02-09T10:18:42.0000000-07:00")]
    [InlineData("Wed, 7 Oct 2015 12:34:56 -0700", "2015-10-07T12:34:56.0000000-07:00")]
    [InlineData("Fri, 11 Sep 2015 20:32:32 +0530 (IST)", "2015-09-11T20:32:32.0000000+05:30")]
    [InlineData("7 Oct 2015 12:34 GMT", "2015-10-07T12:34:00.0000000+00:00")]
    [InlineData("1970-01-01 00:00:00.000", "1970-01-01T00:00:00.0000000+00:00")]
    public void A_spelled_date_is_read_and_written_as_it_came(string text, string instant)
    {
        var json = JsonSerializer.Serialize(text);

        var date = Read<MonthDayYearTimeConverter>(json);

        Assert.Equal(instant, Timestamp.InstantOf(date)!.Value.ToString("O", CultureInfo.InvariantCulture));
        Assert.Equal(text, date.ToString());
        Assert.Equal(text, JsonSerializer.Deserialize<string>(Write<MonthDayYearTimeConverter>(date)));
        Assert.Equal(text, JsonSerializer.Deserialize<string>(Write<TimestampConverter>(date)));
    }

    [Theory]
    [InlineData("soon")]
    [InlineData("Sep 31, 2017 4:12:29 PM")]
    [InlineData("Sep 1, 2017 13:12:29 PM")]
    [InlineData("Sep 1, 2017 0:12:29 AM")]
    [InlineData("Sep 1, 2017")]
    [InlineData("Sep 1 2 2017 4:12:29 PM")]
    [InlineData("Sep Oct 1, 2017 4:12:29 PM")]
    [InlineData("1, 2017 4:12:29 PM")]
    [InlineData("Tue Jun 18 10:31:31 CEST 2019")]
    [InlineData("Wed, 7 Oct 2015 12:34:56 -1500")]
    [InlineData("Wed, 7 Oct 2015 12:34:56 -0700 GMT")]
    [InlineData("Wed, 7 Oct 2015 12:34:56:07 GMT")]
    [InlineData("Wed, 7 Oct 2015 12:60 GMT")]
    [InlineData("Wed, 7 Oct 2015 24:00 GMT")]
    [InlineData("Wed, 7 Oct 015 12:00 GMT")]
    [InlineData("Mon, 1 Jan 0001 00:00 +0100")]
    public void What_is_no_date_is_kept(string text)
    {
        var date = Read<MonthDayYearTimeConverter>($"\"{text}\"");

        Assert.Equal(TimestampFormat.Unreadable, date.Format);
        Assert.Equal($"\"{text}\"", Write<MonthDayYearTimeConverter>(date));
    }

    [Fact]
    public void A_time_set_in_code_takes_the_form_of_its_member()
    {
        var instant = new DateTimeOffset(2025, 10, 9, 15, 3, 4, 56, TimeSpan.FromHours(2));
        var time = new Timestamp(instant);

        Assert.Equal("\"Oct 9, 2025 1:03:04 PM\"", Write<MonthDayYearTimeConverter>(time));
        Assert.Equal("\"Oct 9, 2025, 1:03:04 PM\"", Write<MonthDayYearCommaTimeConverter>(time));
        Assert.Equal("\"Thu Oct 09 13:03:04 UTC 2025\"", Write<JavaDateConverter>(time));
        Assert.Equal("\"Thu, 9 Oct 2025 15:03:04 +0200\"", Write<MailDateConverter>(time));
        Assert.Equal("\"2025-10-09 13:03:04.056\"", Write<SqlDateConverter>(time));
        Assert.Equal("1760014984.056", Write<MonthDayYearTimeConverter>(new Timestamp(instant, TimestampFormat.UnixSeconds)));
    }

    [Fact]
    public void Any_text_survives()
    {
        var random = new Randomizer(7);
        var words = new[] { "Sep", "Oct", "Mon", "Tue,", "1", "17,", "2017", "4:12:29", "12:00", "AM", "PM", "UTC", "PST", "+0200", "-9999", "(x)", "", "Z" };
        for (var i = 0; i < 3000; i++)
        {
            var text = string.Join(' ', random.ListItems(words, random.Int(0, 7)));

            Assert.Equal(text, JsonSerializer.Deserialize<string>(Write<JavaDateConverter>(Read<JavaDateConverter>(JsonSerializer.Serialize(text)))));
        }
    }

    private static Timestamp Read<T>(string json)
        where T : JsonConverter, new() => JsonSerializer.Deserialize<Timestamp>(json, With<T>.Options);

    private static string Write<T>(Timestamp time)
        where T : JsonConverter, new() => JsonSerializer.Serialize(time, With<T>.Options);

    private static class With<T>
        where T : JsonConverter, new()
    {
        public static readonly JsonSerializerOptions Options = new() { Converters = { new T() }, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    }
}
