using Xunit;

namespace Lambent.Events.Tests;

public sealed class FunctionUrlRequestTests
{
    private static FunctionUrlRequest Read(string what) => Fixture.Read($"functionurl/FunctionUrlRequest.{what}.json", FunctionUrlRequest.JsonTypeInfo);

    [Fact]
    public void A_request_of_anyone_is_read()
    {
        var request = Read("public");

        Assert.Equal("POST", request.RequestContext.Http.Method);
        Assert.Equal("anonymous", request.RequestContext.AccountId);
        Assert.Null(request.RequestContext.Authorizer);
        Assert.Equal(["theme=dark", "cart=17"], request.Cookies);
        Assert.Equal("red,sea green", request.QueryStringParameters["colour"]);
        Assert.Equal(new DateTimeOffset(2025, 10, 9, 8, 53, 24, 321, TimeSpan.Zero), request.RequestContext.TimeEpoch!.Value);
        Assert.Equal(3, request.Body(UserJson.Default.Order)!.Quantity);
    }

    [Fact]
    public void A_signed_request_is_read()
    {
        var request = Read("iam");

        Assert.Equal("arn:aws:iam::111122223333:user/lamplighter", request.RequestContext.Authorizer!.Iam!.UserArn);
        Assert.Null(request.RequestContext.Authentication);
        Assert.Empty(request.QueryStringParameters);
        Assert.Empty(request.PathParameters);
        Assert.Equal([0, 1, 2, 253, 254, 255], request.BodyBytes());
    }
}
