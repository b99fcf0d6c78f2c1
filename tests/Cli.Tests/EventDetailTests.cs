using Lambent.TestKit;
using Xunit;

namespace Lambent.Cli.Tests;

public sealed class EventDetailTests
{
    [Fact]
    public void The_detail_of_an_event_is_read_by_its_own_type()
    {
        var file = Repository.PathTo("fixtures", "events", "eventbridge", "EventBridgeEvent.ecr-image-scan.json");

        var line = Assert.Single(Tool.Run("event", "check", "--output", "json", file).Lines);

        Assert.Equal("EventBridgeEvent", line.GetProperty("type").GetString());
        Assert.Equal("eventbridge-ecr-image-scan", line.GetProperty("kind").GetString());
        Assert.True(line.GetProperty("lossless").GetBoolean());
    }
}
