using System.IO.Compression;
using System.Text.Json;
using Xunit;

namespace Lambent.Events.Tests;

public sealed class CloudWatchLogsEventTests
{
    [Fact]
    public void Compressed_lines_are_decoded()
    {
        var logs = Fixture.Read("cloudwatch/CloudWatchLogsEvent.lines.json", CloudWatchLogsEvent.JsonTypeInfo).Decode();

        Assert.Equal(CloudWatchLogsMessageType.Data, logs.MessageType);
        Assert.Equal("/aws/lambda/lantern", logs.LogGroup);
        Assert.Equal(2, logs.LogEvents.Count);
        Assert.Equal("lantern 18 was lit", logs.LogEvents[1].Message);
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1760000001009), logs.LogEvents[1].Timestamp!.Value);
        Assert.Equal("18", logs.LogEvents[1].ExtractedFields["lantern"]);
    }

    [Fact]
    public void Lines_that_a_test_compresses_are_decoded_again()
    {
        var logs = new CloudWatchLogsBatch { LogGroup = "g", LogEvents = [new() { Id = "1", Message = "å" }] };

        var decoded = logs.Compress().Decode();

        Assert.Equal("g", decoded.LogGroup);
        Assert.Equal("å", decoded.LogEvents[0].Message);
    }

    [Fact]
    public void Zlib_and_plain_json_are_read_too()
    {
        using var zlib = new MemoryStream();
        using (var stream = new ZLibStream(zlib, CompressionLevel.Fastest))
            stream.Write("""{"owner":"1"}"""u8);

        Assert.Equal("1", CloudWatchLogsBatch.Decompress(zlib.ToArray()).Owner);
        Assert.Equal("2", CloudWatchLogsBatch.Decompress("""{"owner":"2"}"""u8.ToArray()).Owner);
    }

    [Fact]
    public void Data_that_is_not_compressed_is_an_error_that_does_not_tell_it()
    {
        var error = Assert.Throws<InvalidDataException>(() => CloudWatchLogsBatch.Decompress("secret"u8.ToArray()));

        Assert.Equal("The data of the log event is not compressed with gzip (6 bytes).", error.Message);
        Assert.Throws<InvalidDataException>(() => new CloudWatchLogsEvent().Decode());
    }

    [Fact]
    public void Reason_data_of_an_alarm_is_read()
    {
        var alarm = Fixture.Read("cloudwatch/CloudWatchAlarmEvent.metric.json", CloudWatchAlarmEvent.JsonTypeInfo);

        Assert.Equal("1.0", alarm.AlarmData.State.ReasonData(AnyJson.Default.JsonElement).GetProperty("version").GetString());
        Assert.Equal(JsonValueKind.Undefined, alarm.AlarmData.PreviousState.ReasonData(AnyJson.Default.JsonElement).ValueKind);
    }
}

[System.Text.Json.Serialization.JsonSerializable(typeof(JsonElement))]
internal sealed partial class AnyJson : System.Text.Json.Serialization.JsonSerializerContext;
