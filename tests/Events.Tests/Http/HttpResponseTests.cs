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
}
