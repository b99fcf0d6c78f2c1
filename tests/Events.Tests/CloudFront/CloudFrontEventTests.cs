using System.Text.Json;
using Xunit;

namespace Lambent.Events.Tests;

public sealed class CloudFrontEventTests
{
    private static CloudFrontRecordData Read(string what) =>
        Assert.Single(Fixture.Read($"cloudfront/CloudFrontEvent.{what}.json", CloudFrontEvent.JsonTypeInfo).Records).Cf;

    private static string Write(CloudFrontResult result) => Payload.Write(result, CloudFrontResult.JsonTypeInfo);

    [Fact]
    public void A_request_of_a_viewer_is_read()
    {
        var exchange = Read("viewer-request");

        Assert.Equal(CloudFrontEventType.ViewerRequest, exchange.Config.EventType);
        Assert.Equal("shop.lantern.example", exchange.Request.Headers.Value("HOST"));
        Assert.Equal(["2.0 a.cloudfront.net", "1.1 b.cloudfront.net"], exchange.Request.Headers["via"].Select(header => header.Value));
        Assert.Null(exchange.Request.Headers.Value("cookie"));
        Assert.Equal(3, exchange.Request.Body!.Body(UserJson.Default.Order)!.Quantity);
        Assert.Equal("""{"orderId":"L-17","quantity":3}""", exchange.Request.Body!.BodyText());
        Assert.Null(exchange.Request.Origin);
        Assert.Null(exchange.Response);
    }

    [Fact]
    public void An_origin_is_a_server_or_a_bucket()
    {
        Assert.Equal(443, Read("origin-request").Request.Origin!.Custom!.Port);
        Assert.Equal("wick", Read("origin-request").Request.Origin!.Custom!.CustomHeaders.Value("x-origin-key"));
        Assert.Equal("eu-north-1", Read("origin-request-s3").Request.Origin!.S3!.Region);
    }

    [Fact]
    public void A_response_is_read_with_or_without_its_request()
    {
        Assert.Equal(200, Read("origin-response").Response!.StatusCode!.Value.ToInt32());
        Assert.Equal("text/html", Read("viewer-response").Response!.Headers!.Value("Content-Type"));
        Assert.Equal("", JsonSerializer.Deserialize("""{"Records":[{"cf":{"response":{"status":"200"}}}]}""", CloudFrontEvent.JsonTypeInfo)!.Records[0].Cf.Request.Uri);
    }

    [Fact]
    public void A_request_is_changed_and_goes_on()
    {
        var request = JsonSerializer.Deserialize("""{"headers":{"host":[{"key":"Host","value":"a"}]},"method":"GET","uri":"/","new":1}""", CloudFrontRequest.JsonTypeInfo)!;

        request.Uri = "/lit";
        request.Headers = request.Headers.With("X-Shop", "lanterns", "lamps").Without("HOST");

        Assert.Equal(
            """{"headers":{"x-shop":[{"key":"X-Shop","value":"lanterns"},{"key":"X-Shop","value":"lamps"}]},"method":"GET","uri":"/lit","new":1}""",
            Write(request));
    }

    [Fact]
    public void A_request_without_headers_is_written_without() =>
        Assert.Equal("""{"method":"GET","uri":"/"}""", Write(new CloudFrontRequest { Method = "GET", Uri = "/" }));

    [Fact]
    public void A_response_is_generated()
    {
        Assert.Equal(
            """{"status":"302","statusDescription":"Found","headers":{"location":[{"value":"/new"}]}}""",
            Write(CloudFrontResponse.Redirect("/new")));
        Assert.Equal(
            """{"status":"200","statusDescription":"OK","headers":{"content-type":[{"value":"image/png"}]},"body":"AAH/","bodyEncoding":"base64"}""",
            Write(CloudFrontResponse.Bytes([0, 1, 255], "image/png")));
        Assert.Equal(
            """{"status":"299","headers":{"cache-control":[{"value":"no-store"}]}}""",
            Write(new CloudFrontResponse { StatusCode = 299, Headers = new() { ["cache-control"] = ["no-store"] } }));
    }

    [Theory]
    [InlineData("cloudfront/CloudFrontRequest.changed.json", true)]
    [InlineData("cloudfront/CloudFrontResponse.generated.json", false)]
    public void A_result_is_read_as_what_it_is(string file, bool isRequest)
    {
        var result = JsonSerializer.Deserialize(Fixture.Text(file), CloudFrontResult.JsonTypeInfo)!;

        Assert.Equal(isRequest, result.Request is not null);
        Assert.Equal(!isRequest, result.Response is not null);
        Assert.Equal("CloudFrontResult", result.ToString());
        JsonEquality.AssertSame(Fixture.Text(file), Write(result));
        JsonEquality.AssertSame(Fixture.Text(file), JsonSerializer.Serialize(result, UserJson.Default.CloudFrontResult));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("""{"a":"secret"}""")]
    [InlineData("""{"a":["secret"]}""")]
    [InlineData("""{"a":[{"key":1}]}""")]
    [InlineData("""{"a":[{"value":["secret"]}]}""")]
    public void Headers_of_another_form_are_refused_without_their_content(string json) =>
        Assert.DoesNotContain("secret", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<CloudFrontHeaderMap>(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_header_is_not_shown() => Assert.Equal("CloudFrontHeader", new CloudFrontHeader("Authorization", "secret").ToString());
}
