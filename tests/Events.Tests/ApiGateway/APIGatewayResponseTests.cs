using System.Text.Json;
using Xunit;

namespace Lambent.Events.Tests;

public sealed class APIGatewayResponseTests
{
    private static string V1(APIGatewayV1Response response) => Payload.Write(response, APIGatewayV1Response.JsonTypeInfo);

    private static string V2(APIGatewayV2Response response) => Payload.Write(response, APIGatewayV2Response.JsonTypeInfo);

    [Fact]
    public void Text_is_a_body_with_its_type()
    {
        const string Expected = """{"statusCode":200,"headers":{"content-type":"text/plain; charset=utf-8"},"body":"Grüße"}""";

        Assert.Equal(Expected, V1(APIGatewayV1Response.Text("Grüße")));
        Assert.Equal(Expected, V2(APIGatewayV2Response.Text("Grüße")));
    }

    [Fact]
    public void Html_is_a_body_with_its_type()
    {
        const string Expected = """{"statusCode":404,"headers":{"content-type":"text/html; charset=utf-8"},"body":"<p>no</p>"}""";

        Assert.Equal(Expected, V1(APIGatewayV1Response.Html("<p>no</p>", 404)));
        Assert.Equal(Expected, V2(APIGatewayV2Response.Html("<p>no</p>", 404)));
    }

    [Fact]
    public void Json_is_written_by_its_contract()
    {
        const string Expected = """{"statusCode":201,"headers":{"content-type":"application/json"},"body":"{\"orderId\":\"L-1\",\"quantity\":2}"}""";

        Assert.Equal(Expected, V1(APIGatewayV1Response.Json(new Order("L-1", 2), UserJson.Default.Order, 201)));
        Assert.Equal(Expected, V2(APIGatewayV2Response.Json(new Order("L-1", 2), UserJson.Default.Order, 201)));
    }

    [Fact]
    public void Bytes_travel_in_base64()
    {
        const string Expected = """{"statusCode":200,"headers":{"content-type":"image/png"},"body":"AAH/","isBase64Encoded":true}""";

        Assert.Equal(Expected, V1(APIGatewayV1Response.Bytes([0, 1, 255], "image/png")));
        Assert.Equal(Expected, V2(APIGatewayV2Response.Bytes([0, 1, 255], "image/png")));
    }

    [Fact]
    public void No_content_is_a_status_alone()
    {
        Assert.Equal("""{"statusCode":204}""", V1(APIGatewayV1Response.NoContent()));
        Assert.Equal("""{"statusCode":204}""", V2(APIGatewayV2Response.NoContent()));
    }

    [Fact]
    public void A_redirect_names_the_address()
    {
        Assert.Equal("""{"statusCode":302,"headers":{"location":"/home"}}""", V1(APIGatewayV1Response.Redirect("/home")));
        Assert.Equal("""{"statusCode":308,"headers":{"location":"/home"}}""", V2(APIGatewayV2Response.Redirect("/home", 308)));
    }

    [Fact]
    public void Members_that_are_set_are_written_and_no_others()
    {
        Assert.Equal("""{"headers":{},"multiValueHeaders":{"set-cookie":["a=1","b=2"]}}""", V1(new()
        {
            Headers = [],
            MultiValueHeaders = new() { ["set-cookie"] = ["a=1", "b=2"] },
            Body = null,
        }));
        Assert.Equal("""{"headers":{"x-a":"1","x-a":"2"},"isBase64Encoded":false,"cookies":[]}""", V2(new()
        {
            Headers = [new("x-a", "1"), new("x-a", "2")],
            Cookies = [],
            IsBase64Encoded = false,
        }));
    }

    [Fact]
    public void A_null_that_was_read_is_written_and_not_seen()
    {
        var response = JsonSerializer.Deserialize("""{"statusCode":200,"cookies":null}""", APIGatewayV2Response.JsonTypeInfo)!;

        Assert.Null(response.Cookies);
        Assert.Empty(response.Headers);
        Assert.Equal("""{"statusCode":200,"cookies":null}""", V2(response));
    }

    [Fact]
    public void A_value_that_is_set_later_takes_the_place_of_a_null()
    {
        var response = JsonSerializer.Deserialize("""{"cookies":null,"body":null,"x":null}""", APIGatewayV2Response.JsonTypeInfo)!;

        response.Body = "now";

        Assert.Equal("""{"body":"now","cookies":null,"x":null}""", V2(response));
        Assert.Equal("""{"body":"last"}""", V2(JsonSerializer.Deserialize("""{"body":null,"body":"last"}""", APIGatewayV2Response.JsonTypeInfo)!));
        Assert.Equal("""{"body":null}""", V2(JsonSerializer.Deserialize("""{"body":"first","body":null}""", APIGatewayV2Response.JsonTypeInfo)!));
    }

    [Fact]
    public void A_response_that_is_read_is_typed()
    {
        var response = Fixture.Read("apigateway/APIGatewayV2Response.cookies.json", APIGatewayV2Response.JsonTypeInfo);

        Assert.Equal(302, response.StatusCode);
        Assert.Equal("/home", response.Headers!["location"]);
        Assert.Equal("theme=dark", response.Cookies![1]);
        Assert.Equal(["a=1", "b=2"], Fixture.Read("apigateway/APIGatewayV1Response.multi.json", APIGatewayV1Response.JsonTypeInfo).MultiValueHeaders!["Set-Cookie"]);
    }
}
