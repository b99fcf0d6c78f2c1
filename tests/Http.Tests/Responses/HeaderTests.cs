using Microsoft.AspNetCore.Http;
using Xunit;

namespace Lambent.Http.Tests;

/// <summary>Response headers that no header can be.</summary>
public sealed class HeaderTests
{
    [Theory]
    [InlineData("X-Name", "a\r\nX-Injected: b", "The value of the header 'X-Name' holds the character 0x000D, which no header can carry. Encode it, or leave it out.")]
    [InlineData("X-Name", "Zoë", "The value of the header 'X-Name' holds the character 0x00EB, which no header can carry. Encode it, or leave it out.")]
    [InlineData("X-Name", "a\x7f", "The value of the header 'X-Name' holds the character 0x007F, which no header can carry. Encode it, or leave it out.")]
    [InlineData("X Name", "a", "The name of a header holds the character 0x0020, which no header can carry. Encode it, or leave it out.")]
    [InlineData("X-Name", "a\tb, \"c~\"", "")]
    public void One_that_cannot_be_sent_fails_where_it_is_set(string name, string value, string expected)
    {
        var messages = new List<string>();

        HttpRun.Answer(TestEvents.Of(LambdaHttpSource.HttpApiV2), http =>
        {
            var headers = http.Response.Headers;
            messages.Add(MessageOf(() => headers[name] = value));
            headers.Remove(name);
            messages.Add(MessageOf(() => headers.Append(name, value)));
            headers.Remove(name);
#pragma warning disable ASP0019 // the dictionary's own door is what is tested
            messages.Add(MessageOf(() => headers.Add(name, value)));
#pragma warning restore ASP0019
            headers.Remove(name);
            messages.Add(MessageOf(() => headers.Add(new(name, value))));
            return Task.CompletedTask;
        });

        Assert.Equal([expected, expected, expected, expected], messages);
    }

    [Fact]
    public void One_that_was_refused_is_not_there()
    {
        var answer = HttpRun.Answer(TestEvents.Of(LambdaHttpSource.HttpApiV2), http =>
        {
            MessageOf(() => http.Response.Headers["X-Name"] = "a\nb");
            http.Response.Headers["X-Other"] = "c";
            return Task.CompletedTask;
        });

        Assert.Equal("""{"X-Other":"c"}""", answer.GetProperty("headers").GetRawText());
    }

    private static string MessageOf(Action set)
    {
        try
        {
            set();
            return "";
        }
        catch (InvalidOperationException e)
        {
            return e.Message;
        }
    }
}
