using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Xunit;

namespace Lambent.Http.Tests.Responses;

/// <summary>What becomes of a response.</summary>
public sealed class ResponseTests
{
    [Theory]
    [MemberData(nameof(TestEvents.Sources), MemberType = typeof(TestEvents))]
    public void A_text_is_a_result_of_the_form_that_its_source_reads(LambdaHttpSource source)
    {
        var answer = HttpRun.Answer(TestEvents.Of(source), async http =>
        {
            http.Response.StatusCode = 201;
            http.Response.Headers["X-One"] = "1";
            http.Response.ContentType = "text/plain; charset=utf-8";
            await http.Response.WriteAsync("grüße \"q\" \n");
        });

        Assert.Equal(201, answer.GetProperty("statusCode").GetInt32());
        Assert.Equal("grüße \"q\" \n", answer.GetProperty("body").GetString());
        Assert.False(answer.GetProperty("isBase64Encoded").GetBoolean());
        var isMultiple = source is LambdaHttpSource.RestApi or LambdaHttpSource.HttpApiV1 or LambdaHttpSource.AlbMultiValue or LambdaHttpSource.WebSocket;
        Assert.Equal(isMultiple, answer.TryGetProperty("multiValueHeaders", out var many));
        Assert.Equal(!isMultiple, answer.TryGetProperty("headers", out var one));
        Assert.Equal("1", isMultiple ? many.GetProperty("X-One")[0].GetString() : one.GetProperty("X-One").GetString());
        var isBalancer = source is LambdaHttpSource.Alb or LambdaHttpSource.AlbMultiValue;
        Assert.Equal(isBalancer ? "201 Created" : null, answer.TryGetProperty("statusDescription", out var words) ? words.GetString() : null);
    }

    [Theory]
    [InlineData("application/json", true)]
    [InlineData("application/problem+json; charset=utf-8", true)]
    [InlineData("text/csv", true)]
    [InlineData("image/svg+xml", true)]
    [InlineData("application/x-www-form-urlencoded", true)]
    [InlineData("application/javascript", true)]
    [InlineData(null, true)]
    [InlineData("image/webp", false)]
    [InlineData("font/woff2", false)]
    [InlineData("application/octet-stream", false)]
    [InlineData("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false)]
    [InlineData("video/mp4", false)]
    [InlineData("application/x-anything", false)]
    public void Types_of_text_are_text_and_everything_else_is_base64(string? type, bool isText)
    {
        var answer = HttpRun.Answer(TestEvents.Of(LambdaHttpSource.FunctionUrl), async http =>
        {
            http.Response.ContentType = type;
            await http.Response.Body.WriteAsync("abc"u8.ToArray());
        });

        Assert.Equal(isText ? "abc" : "YWJj", answer.GetProperty("body").GetString());
        Assert.Equal(!isText, answer.GetProperty("isBase64Encoded").GetBoolean());
    }

    [Theory]
    [MemberData(nameof(TestEvents.Sources), MemberType = typeof(TestEvents))]
    public void Bytes_are_intact_whatever_the_type_says(LambdaHttpSource source)
    {
        var bytes = Enumerable.Range(0, 256).Select(i => (byte)i).ToArray();
        foreach (var type in (string?[])["image/webp", "text/plain", "application/json; charset=iso-8859-1", null])
        {
            var answer = HttpRun.Answer(TestEvents.Of(source), async http =>
            {
                http.Response.ContentType = type;
                await http.Response.Body.WriteAsync(bytes);
            });
            Assert.True(answer.GetProperty("isBase64Encoded").GetBoolean());
            Assert.Equal(bytes, answer.GetProperty("body").GetBytesFromBase64());
        }
    }

    [Fact]
    public void What_is_compressed_is_base64()
    {
        var answer = HttpRun.Answer(TestEvents.Of(LambdaHttpSource.HttpApiV2), async http =>
        {
            http.Response.ContentType = "text/plain";
            http.Response.Headers.ContentEncoding = "br";
            await http.Response.WriteAsync("valid UTF-8 by chance");
        });

        Assert.True(answer.GetProperty("isBase64Encoded").GetBoolean());
    }

    [Fact]
    public void Several_cookies_go_where_the_source_has_a_place_for_them()
    {
        static JsonElement Of(LambdaHttpSource source) => HttpRun.Answer(TestEvents.Of(source), http =>
        {
            http.Response.Cookies.Append("a", "1");
            http.Response.Cookies.Append("b", "2");
            return Task.CompletedTask;
        });

        foreach (var source in (LambdaHttpSource[])[LambdaHttpSource.RestApi, LambdaHttpSource.HttpApiV1, LambdaHttpSource.AlbMultiValue, LambdaHttpSource.WebSocket])
            Assert.Equal("""["a=1; path=/","b=2; path=/"]""", Of(source).GetProperty("multiValueHeaders").GetProperty("Set-Cookie").GetRawText());
        foreach (var source in (LambdaHttpSource[])[LambdaHttpSource.HttpApiV2, LambdaHttpSource.FunctionUrl])
        {
            Assert.Equal("""["a=1; path=/","b=2; path=/"]""", Of(source).GetProperty("cookies").GetRawText());
            Assert.False(Of(source).GetProperty("headers").TryGetProperty("Set-Cookie", out _));
        }
    }

    [Theory]
    [InlineData(LambdaHttpSource.Alb, "Turn multi-value headers on")]
    [InlineData(LambdaHttpSource.VpcLatticeV1, "takes one")]
    [InlineData(LambdaHttpSource.VpcLatticeV2, "takes one")]
    public void Several_cookies_that_a_source_cannot_take_fail_loudly(LambdaHttpSource source, string cure)
    {
        var run = new HttpRun(http =>
        {
            http.Response.Cookies.Append("session", "secret-1");
            http.Response.Cookies.Append("theme", "secret-2");
            return Task.CompletedTask;
        })
        {
            TellsCaller = true,
        };
        var answer = run.Send(TestEvents.Of(source));

        Assert.Equal(500, answer.GetProperty("statusCode").GetInt32());
        Assert.Contains(cure, answer.GetProperty("body").GetString(), StringComparison.Ordinal);
        Assert.Contains(run.Log.Writes, line => line.Contains("The response sets 2 cookies", StringComparison.Ordinal));
        Assert.DoesNotContain("secret", run.Outcomes[0] + string.Concat(run.Log.Writes), StringComparison.Ordinal);
    }

    [Fact]
    public void One_cookie_goes_everywhere()
    {
        foreach (var source in (LambdaHttpSource[])[LambdaHttpSource.Alb, LambdaHttpSource.VpcLatticeV1, LambdaHttpSource.VpcLatticeV2])
        {
            var answer = HttpRun.Answer(TestEvents.Of(source), http =>
            {
                http.Response.Headers["X-Many"] = new(["a", "b"]);
                http.Response.Cookies.Append("a", "1");
                return Task.CompletedTask;
            });
            Assert.Equal("a=1; path=/", answer.GetProperty("headers").GetProperty("Set-Cookie").GetString());
            Assert.Equal("a, b", answer.GetProperty("headers").GetProperty("X-Many").GetString());
        }
    }

    [Theory]
    [InlineData(404, null, "404 Not Found")]
    [InlineData(499, null, "499 Client Closed Request")]
    [InlineData(599, null, "599 Unknown")]
    [InlineData(200, "Fine", "200 Fine")]
    public void A_load_balancer_gets_the_status_in_words(int status, string? reason, string expected)
    {
        var answer = HttpRun.Answer(TestEvents.Of(LambdaHttpSource.Alb), http =>
        {
            http.Response.StatusCode = status;
            if (reason is not null)
                http.Features.Get<IHttpResponseFeature>()!.ReasonPhrase = reason;
            return Task.CompletedTask;
        });

        Assert.Equal(expected, answer.GetProperty("statusDescription").GetString());
        Assert.Equal(JsonValueKind.Object, answer.GetProperty("headers").ValueKind);
    }

    [Fact]
    public void A_HEAD_has_no_body_and_keeps_its_length()
    {
        var answer = HttpRun.Answer(TestEvents.Of(LambdaHttpSource.Alb, ("httpMethod", "\"HEAD\"")), async http =>
        {
            http.Response.ContentLength = 3;
            await http.Response.WriteAsync("abc");
        });

        Assert.Equal("", answer.GetProperty("body").GetString());
        Assert.Equal("3", answer.GetProperty("headers").GetProperty("Content-Length").GetString());
    }

    [Theory]
    [InlineData(204)]
    [InlineData(205)]
    [InlineData(304)]
    public void A_status_without_body_has_none_and_a_body_for_it_is_a_mistake(int status)
    {
        var empty = HttpRun.Answer(TestEvents.Of(LambdaHttpSource.RestApi), http =>
        {
            http.Response.StatusCode = status;
            return Task.CompletedTask;
        });
        Assert.Equal((status, ""), (empty.GetProperty("statusCode").GetInt32(), empty.GetProperty("body").GetString()));
        Assert.False(empty.GetProperty("multiValueHeaders").TryGetProperty("Content-Type", out _));

        var run = new HttpRun(http =>
        {
            http.Response.StatusCode = status;
            return http.Response.WriteAsync("abc");
        });
        Assert.Equal(500, run.Send(TestEvents.Of(LambdaHttpSource.RestApi)).GetProperty("statusCode").GetInt32());
        Assert.Contains(run.Log.Writes, line => line.Contains($"invalid for responses with status code {status}", StringComparison.Ordinal));
    }

    [Fact]
    public void A_redirect_has_its_location_and_no_content_type()
    {
        var answer = HttpRun.Answer(TestEvents.Of(LambdaHttpSource.RestApi), http =>
        {
            http.Response.Redirect("/there?a=b");
            return Task.CompletedTask;
        });

        Assert.Equal(302, answer.GetProperty("statusCode").GetInt32());
        Assert.Equal("""{"Location":["/there?a=b"]}""", answer.GetProperty("multiValueHeaders").GetRawText());
    }

    [Fact]
    public void Bytes_that_were_written_and_not_flushed_are_delivered()
    {
        var answer = HttpRun.Answer(TestEvents.Of(LambdaHttpSource.HttpApiV2), http =>
        {
            "unflushed"u8.CopyTo(http.Response.BodyWriter.GetSpan(9));
            http.Response.BodyWriter.Advance(9);
            return Task.CompletedTask;
        });

        Assert.Equal("unflushed", answer.GetProperty("body").GetString());
    }

    [Fact]
    public void Writer_and_stream_write_one_after_the_other()
    {
        var answer = HttpRun.Answer(TestEvents.Of(LambdaHttpSource.HttpApiV2), async http =>
        {
            "a"u8.CopyTo(http.Response.BodyWriter.GetSpan(1));
            http.Response.BodyWriter.Advance(1);
            await http.Response.Body.WriteAsync("b"u8.ToArray());
            await http.Response.WriteAsync("c");
            await http.Response.CompleteAsync();
            await Assert.ThrowsAsync<InvalidOperationException>(() => http.Response.WriteAsync("d", TestContext.Current.CancellationToken));
        });

        Assert.Equal("abc", answer.GetProperty("body").GetString());
    }

    [Fact]
    public void A_large_body_is_whole()
    {
        var text = string.Concat(Enumerable.Repeat("0123456789", 300_000));
        var answer = HttpRun.Answer(TestEvents.Of(LambdaHttpSource.FunctionUrl), http => http.Response.WriteAsync(text));
        Assert.Equal(text, answer.GetProperty("body").GetString());
    }

    [Fact]
    public void The_protocol_that_a_WebSocket_client_may_speak_stands_where_API_Gateway_reads_it()
    {
        var answer = HttpRun.Answer(TestEvents.Of(LambdaHttpSource.WebSocket), http =>
        {
            http.Response.Headers.SecWebSocketProtocol = "lantern.v1";
            http.Response.Headers["X-Lamp"] = "1";
            return Task.CompletedTask;
        });

        Assert.Equal("""{"Sec-WebSocket-Protocol":"lantern.v1"}""", answer.GetProperty("headers").GetRawText());
        Assert.Equal("""{"X-Lamp":["1"]}""", answer.GetProperty("multiValueHeaders").GetRawText());
    }

    [Fact]
    public void An_event_that_is_no_request_fails_with_what_it_was()
    {
        var run = new HttpRun(_ => Task.CompletedTask);
        run.Run("""{"detail-type":"Scheduled Event","source":"aws.events","detail":{}}""");
        Assert.StartsWith("UnexpectedEvent: The event is no HTTP request", run.Outcomes[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_sent()
    {
        var path = Path.GetTempFileName();
        await File.WriteAllTextAsync(path, "0123456789", TestContext.Current.CancellationToken);
        var answer = HttpRun.Answer(TestEvents.Of(LambdaHttpSource.HttpApiV2), http => http.Response.SendFileAsync(path, 2, 5));
        File.Delete(path);

        Assert.Equal("23456", answer.GetProperty("body").GetString());
    }
}
