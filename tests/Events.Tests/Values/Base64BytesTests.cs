using System.Text.Json;
using Bogus;
using Xunit;

namespace Lambent.Events.Tests;

public sealed class Base64BytesTests
{
    [Theory]
    [InlineData("AQID", new byte[] { 1, 2, 3 })]
    [InlineData("", new byte[0])]
    [InlineData("AQ==", new byte[] { 1 })]
    [InlineData("AR==", new byte[] { 1 })]
    [InlineData("AQ ID", new byte[] { 1, 2, 3 })]
    [InlineData("AQID\\n", new byte[] { 1, 2, 3 })]
    [InlineData("/\\/8=", new byte[] { 255, 255 })]
    public void Base64_is_read_and_written_as_it_was(string text, byte[] bytes)
    {
        var value = JsonSerializer.Deserialize<Base64Bytes>($"\"{text}\"");

        Assert.True(value.IsReadable);
        Assert.Equal(bytes, value.ToArray());
        Assert.Equal(JsonSerializer.Deserialize<string>($"\"{text}\""), value.Text);
        Assert.Equal(value.Text, JsonSerializer.Deserialize<string>(JsonSerializer.Serialize(value)));
    }

    [Theory]
    [InlineData("base64Str")]
    [InlineData("A")]
    [InlineData("AQI_")]
    public void Text_that_is_not_base64_is_kept(string text)
    {
        var value = JsonSerializer.Deserialize<Base64Bytes>($"\"{text}\"");

        Assert.False(value.IsReadable);
        Assert.True(value.Memory.IsEmpty);
        Assert.Equal($"\"{text}\"", JsonSerializer.Serialize(value));
    }

    [Fact]
    public void Any_bytes_survive()
    {
        var random = new Randomizer(7);
        for (var i = 0; i < 200; i++)
        {
            var bytes = random.Bytes(random.Int(0, 300));

            Assert.Equal(bytes, JsonSerializer.Deserialize<Base64Bytes>(JsonSerializer.Serialize<Base64Bytes>(bytes)).ToArray());
        }
    }

    [Fact]
    public void Equality_is_of_bytes()
    {
        Assert.Equal<Base64Bytes>(new byte[] { 1 }, JsonSerializer.Deserialize<Base64Bytes>("\"AR==\""));
        Assert.True(default(Base64Bytes) == Array.Empty<byte>());
        Assert.True(JsonSerializer.Deserialize<Base64Bytes>("\"?\"") != default);
    }

    [Fact]
    public void Neither_text_nor_bytes_are_shown() => Assert.Equal("Base64Bytes[6]", new Base64Bytes("secret"u8.ToArray()).ToString());
}
