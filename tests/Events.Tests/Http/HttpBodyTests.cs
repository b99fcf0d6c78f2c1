using System.Text.Json;
using Xunit;

namespace Lambent.Events.Tests;

public sealed class HttpBodyTests
{
    public static TheoryData<IHttpBody> Requests(string? body, bool? isBase64) =>
    [
        new APIGatewayV1Request { Body = body, IsBase64Encoded = isBase64 },
        new APIGatewayV2Request { Body = body, IsBase64Encoded = isBase64 },
        new FunctionUrlRequest { Body = body, IsBase64Encoded = isBase64 },
        new AlbRequest { Body = body, IsBase64Encoded = isBase64 },
        new VpcLatticeV1Request { Body = body, IsBase64Encoded = isBase64 },
        new VpcLatticeV2Request { Body = body, IsBase64Encoded = isBase64 },
        new WebSocketRequest { Body = body, IsBase64Encoded = isBase64 },
        new CloudFrontRequestBody { Data = body, Encoding = isBase64 == true ? CloudFrontBodyEncoding.Base64 : CloudFrontBodyEncoding.Text },
    ];

    [Theory]
    [MemberData(nameof(Requests), """{"orderId":"Grüße","quantity":3}""", false)]
    [MemberData(nameof(Requests), """{"orderId":"Grüße","quantity":3}""", null)]
    [MemberData(nameof(Requests), "eyJvcmRlcklkIjoiR3LDvMOfZSIsInF1YW50aXR5IjozfQ==", true)]
    public void A_body_is_read_in_base64_or_as_it_is(IHttpBody request)
    {
        Assert.Equal(new Order("Grüße", 3), request.Body(UserJson.Default.Order));
        Assert.Equal("""{"orderId":"Grüße","quantity":3}""", request.BodyText());
        Assert.Equal(34, request.BodyBytes().Length);
    }

    [Theory]
    [MemberData(nameof(Requests), null, true)]
    [MemberData(nameof(Requests), null, null)]
    [MemberData(nameof(Requests), "", false)]
    public void A_body_that_is_not_there_is_empty(IHttpBody request)
    {
        Assert.Null(request.Body(UserJson.Default.Order));
        Assert.Equal("", request.BodyText());
        Assert.Empty(request.BodyBytes());
    }

    [Theory]
    [MemberData(nameof(Requests), "?", true)]
    public void A_body_that_is_not_the_base64_it_should_be_is_refused(IHttpBody request)
    {
        Assert.Throws<FormatException>(() => request.BodyText());
        Assert.Throws<FormatException>(() => request.BodyBytes());
    }

    [Fact]
    public void A_body_that_cannot_be_read_is_refused_without_its_content()
    {
        var error = Assert.Throws<JsonException>(() => new AlbRequest { Body = "secret" }.Body(UserJson.Default.Order));

        Assert.Equal("The body of the request is not the JSON that the type 'Order' expects: at $ (line 1, byte 1).", error.Message);
    }
}
