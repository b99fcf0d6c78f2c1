using Xunit;

namespace Lambent.Events.Tests;

public sealed class ConfigRuleEventTests
{
    [Fact]
    public void What_is_to_be_evaluated_is_read_out_of_its_text()
    {
        var config = Fixture.Read("config/ConfigRuleEvent.change.json", ConfigRuleEvent.JsonTypeInfo);

        var invoking = config.InvokingEvent<ConfigInvokingEvent>()!;

        Assert.Equal(ConfigMessageType.ConfigurationItemChange, invoking.MessageType);
        Assert.Equal("AWS::EC2::Instance", invoking.ConfigurationItem!.ResourceType);
        Assert.Equal("t4g.nano", invoking.ConfigurationItem.Configuration(AnyJson.Default.JsonElement).GetProperty("instanceType").GetString());
        Assert.Equal("40", config.RuleParameters(AnyJson.Default.JsonElement).GetProperty("maxWatts").GetString());
    }
}
