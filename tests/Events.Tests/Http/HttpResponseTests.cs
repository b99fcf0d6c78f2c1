using Xunit;

namespace Lambent.Events.Tests;

public sealed class HttpResponseTests
{
    [Fact]
    public void A_function_url_is_answered_with_json() =>
        Assert.Equal(
            """{"statusCode":201,"headers":{"content-type":"application/json"},"body":"{\"orderId\":\"L-1\",\"quantity\":2}"}""",
            Payload.Write(FunctionUrlResponse.Json(new Order("L-1", 2), UserJson.Default.Order, 201), FunctionUrlResponse.JsonTypeInfo));

    [Fact]
    public void A_function_url_is_answered_with_bytes_and_cookies()
    {
        var response = FunctionUrlResponse.Bytes([0, 1, 255], "image/png");
        response.Cookies = ["theme=dark"];

        Assert.Equal(
            """{"statusCode":200,"headers":{"content-type":"image/png"},"body":"AAH/","isBase64Encoded":true,"cookies":["theme=dark"]}""",
            Payload.Write(response, FunctionUrlResponse.JsonTypeInfo));
    }

    [Fact]
    public void Vpc_lattice_is_answered_with_the_name_of_the_status() =>
        Assert.Equal(
            """{"statusCode":302,"headers":{"location":"/home"},"statusDescription":"302 Found"}""",
            Payload.Write(VpcLatticeResponse.Redirect("/home"), VpcLatticeResponse.JsonTypeInfo));

    [Fact]
    public void A_connection_is_accepted_or_refused()
    {
        Assert.Equal("""{"statusCode":200}""", Payload.Write(WebSocketResponse.Status(200), WebSocketResponse.JsonTypeInfo));
        Assert.Equal(
            """{"statusCode":403,"headers":{"content-type":"text/plain; charset=utf-8"},"body":"no"}""",
            Payload.Write(WebSocketResponse.Text("no", 403), WebSocketResponse.JsonTypeInfo));
    }

    [Fact]
    public void A_header_is_set_on_the_response_itself()
    {
        var response = new APIGatewayV2Response { StatusCode = 200 };
        Assert.Equal("""{"statusCode":200}""", Payload.Write(response, APIGatewayV2Response.JsonTypeInfo));

        response.Headers["x-shop"] = "lanterns";
        response.Headers["X-Shop"] = "lamps";

        Assert.Equal("""{"statusCode":200,"headers":{"X-Shop":"lamps"}}""", Payload.Write(response, APIGatewayV2Response.JsonTypeInfo));
    }

    [Fact]
    public void The_headers_of_an_event_without_headers_are_shared_and_refuse_a_value()
    {
        var error = Assert.Throws<InvalidOperationException>(() => new APIGatewayV2Request().Headers["x"] = "y");

        Assert.Equal("The event has no headers, and its property returns an empty map that all such events share. Assign a new map to the property to set a header.", error.Message);
    }

    [Fact]
    public void Headers_and_cookies_are_added_to_a_copy()
    {
        var first = APIGatewayV2Response.Text("yes");

        var second = first.WithHeader("cache-control", "no-store", "private").WithCookie("a=1; Path=/").WithCookie("b=2");

        Assert.Equal("""{"statusCode":200,"headers":{"content-type":"text/plain; charset=utf-8"},"body":"yes"}""", Payload.Write(first, APIGatewayV2Response.JsonTypeInfo));
        Assert.Equal(
            """{"statusCode":200,"headers":{"content-type":"text/plain; charset=utf-8","cache-control":"no-store, private"},"body":"yes","cookies":["a=1; Path=/","b=2"]}""",
            Payload.Write(second, APIGatewayV2Response.JsonTypeInfo));
        Assert.Equal("""{"statusCode":204,"cookies":["a=1"]}""", Payload.Write(FunctionUrlResponse.NoContent().WithCookie("a=1"), FunctionUrlResponse.JsonTypeInfo));
    }

    [Fact]
    public void Several_values_of_a_REST_API_are_written_as_several_headers()
    {
        var response = APIGatewayV1Response.Status(200).WithHeader("x-a", "1").WithHeader("vary", "origin", "accept").WithCookie("a=1").WithCookie("b=2");

        Assert.Equal(
            """{"statusCode":200,"headers":{"x-a":"1"},"multiValueHeaders":{"vary":["origin","accept"],"set-cookie":["a=1","b=2"]}}""",
            Payload.Write(response, APIGatewayV1Response.JsonTypeInfo));
        Assert.Equal(["accept"], response.WithHeader("Vary", "accept").MultiValueHeaders["vary"]);
    }

    [Fact]
    public void CloudFront_gets_a_list_for_every_header() => Assert.Equal(
        """{"status":"200","statusDescription":"OK","headers":{"x-frame-options":[{"key":"X-Frame-Options","value":"DENY"}],"set-cookie":[{"key":"set-cookie","value":"a=1"},{"key":"set-cookie","value":"b=2"}]}}""",
        Payload.Write(CloudFrontResponse.Status(200).WithHeader("X-Frame-Options", "DENY").WithCookie("a=1").WithCookie("b=2"), CloudFrontResponse.JsonTypeInfo));

    [Fact]
    public void A_service_with_one_value_for_each_header_takes_one_cookie()
    {
        var response = VpcLatticeResponse.Status(200).WithCookie("a=1");

        Assert.Equal("""{"statusCode":200,"headers":{"set-cookie":"a=1"},"statusDescription":"200 OK"}""", Payload.Write(response, VpcLatticeResponse.JsonTypeInfo));
        Assert.Equal("VpcLatticeResponse can set one cookie only: its headers have one value each.", Assert.Throws<NotSupportedException>(() => response.WithCookie("b=2")).Message);
    }

    [Fact]
    public void A_header_without_a_value_is_refused() =>
        Assert.StartsWith("The header 'x-a' has no value.", Assert.Throws<ArgumentException>(() => APIGatewayV2Response.NoContent().WithHeader("x-a")).Message, StringComparison.Ordinal);

    [Fact]
    public void Text_becomes_base64() => Assert.Equal("aMOp", Base64Bytes.FromUtf8("hé").Text);
}
