using System.Text.Json;
using Xunit;

namespace Lambent.Events.Tests;

public sealed class QuotedStatusTests
{
    public static TheoryData<string> Kinds =>
        ["apigateway-rest-v1-response", "apigateway-http-v2-response", "apigateway-websocket-response", "alb-response", "function-url-response", "vpc-lattice-response", "s3-object-lambda-response"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_status_in_quotes_is_written_as_it_came(string kind)
    {
        var payload = Payload.Of(kind);

        Assert.Equal("""{"statusCode":"200"}""", payload.Write(payload.Read("""{"statusCode":"200"}""")));
        Assert.Equal("""{"statusCode":201}""", payload.Write(payload.Read("""{"statusCode":201}""")));
        Assert.Equal("""{"statusCode":null}""", payload.Write(payload.Read("""{"statusCode":null}""")));
        Assert.Equal("{}", payload.Write(payload.Read("{}")));
        Assert.Empty(payload.ExtensionData("""{"statusCode":"200"}"""));
    }

    [Fact]
    public void It_is_a_number_to_the_user_and_gives_way_to_another()
    {
        var response = LambdaEvents.Parse<APIGatewayV1Response>("""{"statusCode":"200","body":"lit"}""");
        Assert.Equal(200, response.StatusCode);

        response.StatusCode = 404;
        Assert.Equal("""{"statusCode":404,"body":"lit"}""", JsonSerializer.Serialize(response, APIGatewayV1Response.JsonTypeInfo));
        response.StatusCode = null;
        Assert.Equal("""{"body":"lit"}""", JsonSerializer.Serialize(response, APIGatewayV1Response.JsonTypeInfo));
    }

    [Theory]
    [InlineData("\"OK\"")]
    [InlineData("\"0200\"")]
    [InlineData("\"\"")]
    [InlineData("true")]
    public void What_is_no_status_is_refused(string status) =>
        Assert.StartsWith(
            "The payload is not the JSON that the type 'AlbResponse' expects: at $.statusCode ",
            Assert.Throws<JsonException>(() => LambdaEvents.Parse<AlbResponse>($$"""{"statusCode":{{status}}}""")).Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_context_of_the_user_reads_it_as_well() =>
        Assert.Equal(200, JsonSerializer.Deserialize("""{"statusCode":"200"}""", PlainUserJson.Default.APIGatewayV2Response)!.StatusCode);
}
