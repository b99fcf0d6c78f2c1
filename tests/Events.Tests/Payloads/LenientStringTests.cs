using System.Text.Json;
using Xunit;

namespace Lambent.Events.Tests;

/// <summary>Events written by hand have numbers and objects where AWS writes text; the contract of their kind reads them, and the tool with it.</summary>
public sealed class LenientStringTests
{
    [Fact]
    public void A_number_or_boolean_in_place_of_text_is_read_as_its_text_and_written_as_it_came()
    {
        const string Json = """{"version":2.0,"headers":{"x-count":3,"x-lit":true,"x-name":"3"},"requestContext":{"accountId":111122223333}}""";
        var request = Parse(Json);

        Assert.Equal("2.0", request.Version);
        Assert.Equal("111122223333", request.RequestContext.AccountId);
        Assert.Equal("3", request.Headers["x-count"]);
        JsonEquality.AssertSameEvent(Json, Http.Write(request));
    }

    [Fact]
    public void It_is_plain_text_wherever_else_it_is_put()
    {
        var request = Parse("""{"version":2.0}""");

        Assert.Equal("""{"body":"2.0"}""", JsonSerializer.Serialize(new APIGatewayV2Response { Body = request.Version }, APIGatewayV2Response.JsonTypeInfo));
    }

    [Fact]
    public void A_body_may_be_the_json_that_it_should_be_the_text_of()
    {
        const string Json = """{"body":{"orderId":"L-18","quantity":2}}""";
        var request = Parse(Json);

        Assert.Equal("L-18", request.Body(UserJson.Default.Order)!.OrderId);
        Assert.Equal(Json, Http.Write(request));
    }

    [Fact]
    public void Properties_of_activemq_may_be_of_any_simple_kind()
    {
        const string Json = """{"messages":[{"properties":{"index":1,"lit":false,"colour":"amber"}}]}""";
        var payload = LambdaEvents.Parse<ActiveMQEvent>(Json);

        Assert.Equal("1", payload.Messages[0].Properties["index"]);
        Assert.Equal("false", payload.Messages[0].Properties["lit"]);
        Assert.Equal(Json, JsonSerializer.Serialize(payload, ActiveMQEvent.JsonTypeInfo));
    }

    [Fact]
    public void Whatever_else_a_header_of_cloudfront_holds_is_kept()
    {
        const string Json = """{"headers":{"x-shop":[{"key":"X-Shop","value":"lanterns","since":[1]},{"key":"X-Shop"},{"value":5}]}}""";
        var response = JsonSerializer.Deserialize(Json, CloudFrontResponse.JsonTypeInfo)!;

        Assert.Equal(1, response.Headers!["x-shop"][0].ExtensionData!["since"][0].GetInt32());
        Assert.Equal("", response.Headers["x-shop"][1].Value);
        Assert.Equal(Json, JsonSerializer.Serialize(response, CloudFrontResponse.JsonTypeInfo));
    }

    [Fact]
    public void The_contract_of_the_type_itself_takes_what_aws_sends_and_no_more() =>
        Assert.Throws<JsonException>(() => LambdaEvents.Parse<APIGatewayV2Request>("""{"version":2.0}"""));

    private static Payload Http => Payload.Of("apigateway-http-v2-request");

    private static APIGatewayV2Request Parse(string json) => (APIGatewayV2Request)Http.Read(json);
}
