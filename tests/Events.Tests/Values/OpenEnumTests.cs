using System.Text.Json;
using Xunit;

namespace Lambent.Events.Tests;

public sealed class OpenEnumTests
{
    [Fact]
    public void A_known_value_equals_its_member()
    {
        var type = JsonSerializer.Deserialize<SqsDataType>("\"Binary\"");

        Assert.Equal(SqsDataType.Binary, type);
        Assert.Equal("Binary", type.ToString());
    }

    [Fact]
    public void An_unknown_value_is_kept()
    {
        var type = JsonSerializer.Deserialize<SnsDataType>("\"Quaternion\"");

        Assert.Equal("Quaternion", type.Value);
        Assert.Equal("\"Quaternion\"", JsonSerializer.Serialize(type));
    }

    [Fact]
    public void A_value_is_case_sensitive_as_aws_is() => Assert.NotEqual(SnsDataType.String, SnsDataType.Create("string"));

    [Fact]
    public void Anything_but_text_is_refused() => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<SnsMessageType>("1"));

    [Fact]
    public void The_default_has_no_text() => Assert.Equal("", default(SnsMessageType).ToString());
}
