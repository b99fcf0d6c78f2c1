using System.Text.Json;
using Xunit;

namespace Lambent.Events.Tests;

public sealed class APIGatewayV2RequestTests
{
    private static APIGatewayV2Request Read(string what) => Fixture.Read($"apigateway/APIGatewayV2Request.{what}.json", APIGatewayV2Request.JsonTypeInfo);

    [Fact]
    public void A_request_is_read()
    {
        var request = Read("plain");

        Assert.Equal("2.0", request.Version);
        Assert.Equal("GET /orders/{id}", request.RouteKey);
        Assert.Equal("/live/orders/L 17", request.RawPath);
        Assert.Equal("colour=red&colour=blue&note=a%2Cb", request.RawQueryString);
        Assert.Equal(["session=abc123", "theme=dark"], request.Cookies);
        Assert.Equal("198.51.100.7", request.Headers["X-Forwarded-For"]);
        Assert.Equal("red,blue", request.QueryStringParameters["colour"]);
        Assert.Equal("L 17", request.PathParameters["id"]);
        Assert.Equal("orders-live", request.StageVariables["table"]);
        Assert.Null(request.Body);
        Assert.False(request.IsBase64Encoded);
    }

    [Fact]
    public void The_context_is_read()
    {
        var context = Read("plain").RequestContext;

        Assert.Equal("111122223333", context.AccountId);
        Assert.Equal("l1a2n3t4e5", context.ApiId);
        Assert.Equal("l1a2n3t4e5.execute-api.eu-north-1.amazonaws.com", context.DomainName);
        Assert.Equal("l1a2n3t4e5", context.DomainPrefix);
        Assert.Equal("GET", context.Http.Method);
        Assert.Equal("/live/orders/L 17", context.Http.Path);
        Assert.Equal("HTTP/1.1", context.Http.Protocol);
        Assert.Equal("198.51.100.7", context.Http.SourceIp);
        Assert.Equal("lantern-client/1.0", context.Http.UserAgent);
        Assert.Equal("LaNtErN3Gi0EJxA=", context.RequestId);
        Assert.Equal("GET /orders/{id}", context.RouteKey);
        Assert.Equal("live", context.Stage);
        Assert.Equal(new DateTimeOffset(2025, 10, 9, 8, 53, 24, TimeSpan.Zero), context.Time!.Value);
        Assert.Equal(new DateTimeOffset(2025, 10, 9, 8, 53, 24, 321, TimeSpan.Zero), context.TimeEpoch!.Value);
        Assert.Null(context.Authorizer);
        Assert.Null(context.Authentication);
    }

    [Fact]
    public void Claims_and_scopes_of_a_token_are_read()
    {
        var request = Read("jwt");

        Assert.Equal("[web app]", request.RequestContext.Authorizer!.Jwt!.Claims["aud"]);
        Assert.Equal(["orders:read", "orders:write"], request.RequestContext.Authorizer.Jwt.Scopes);
        Assert.Null(request.RequestContext.Authorizer.Iam);
        Assert.Empty(request.RequestContext.Authorizer.Lambda);
        Assert.Empty(request.QueryStringParameters);
        Assert.Empty(request.Cookies);
    }

    [Fact]
    public void The_caller_of_iam_is_read()
    {
        var request = Read("iam");

        var iam = request.RequestContext.Authorizer!.Iam!;
        Assert.Equal("ASIALANTERN", iam.AccessKey);
        Assert.Equal("111122223333", iam.AccountId);
        Assert.Equal("AROALANTERN:CognitoIdentityCredentials", iam.CallerId);
        Assert.Equal("o-lantern0000", iam.PrincipalOrgId);
        Assert.Equal("arn:aws:sts::111122223333:assumed-role/lamp/CognitoIdentityCredentials", iam.UserArn);
        Assert.Equal("AROALANTERN:CognitoIdentityCredentials", iam.UserId);
        Assert.Equal(["authenticated", "graph.facebook.com"], iam.CognitoIdentity!.Amr);
        Assert.Equal("eu-north-1:aaaabbbb-cccc-4ddd-8eee-ffff00001111", iam.CognitoIdentity.IdentityId);
        Assert.Equal("eu-north-1:22223333-4444-4555-8666-777788889999", iam.CognitoIdentity.IdentityPoolId);
        Assert.Equal("r7a8b9", request.RequestContext.RouteId);
    }

    [Fact]
    public void The_context_of_a_lambda_authorizer_is_any_json()
    {
        var request = Read("lambda-authorizer");

        Assert.Equal(7, request.RequestContext.Authorizer!.Lambda["level"].GetInt32());
        Assert.Equal("2.50", request.RequestContext.Authorizer.Lambda["limits"].GetProperty("orders")[1].GetRawText());
        Assert.Equal("CN=lamp.example", request.RequestContext.Authentication!.ClientCert!.SubjectDn);
        Assert.Equal([0, 1, 2, 253, 254, 255], request.BodyBytes());
    }

    [Fact]
    public void Headers_that_repeat_are_kept()
    {
        var request = Read("repeats");

        Assert.Equal("three", request.Headers["X-TAG"]);
        Assert.Equal(["one", "two", "three"], request.Headers.GetAll("x-tag"));
        Assert.Equal("se", request.RequestContext.Http.ExtensionData!["country"].GetString());
    }

    [Fact]
    public void A_body_in_base64_is_read_as_text_and_json()
    {
        var request = new APIGatewayV2Request { Body = "eyJvcmRlcklkIjoiTC0xNyJ9", IsBase64Encoded = true };

        Assert.Equal("""{"orderId":"L-17"}""", request.BodyText());
        Assert.Equal("L-17", request.Body(UserJson.Default.Order)!.OrderId);
    }

    [Fact]
    public void The_greeting_of_the_readme_works()
    {
        var request = new APIGatewayV2Request { QueryStringParameters = new Dictionary<string, string> { ["name"] = "Ada" } };

        Assert.Equal("Hello Ada", Greet(request).Body);
        Assert.Equal("Hello World", Greet(new APIGatewayV2Request()).Body);

        static APIGatewayV2Response Greet(APIGatewayV2Request request) =>
            APIGatewayV2Response.Text($"Hello {request.QueryStringParameters.GetValueOrDefault("name", "World")}");
    }

    [Fact]
    public void A_request_built_in_code_has_the_wire_forms_of_api_gateway()
    {
        var time = new DateTimeOffset(2025, 10, 9, 10, 53, 24, 321, TimeSpan.FromHours(2));
        var request = new APIGatewayV2Request { RequestContext = new() { Time = time, TimeEpoch = time } };

        var json = JsonSerializer.SerializeToElement(request, APIGatewayV2Request.JsonTypeInfo).GetProperty("requestContext");

        Assert.Equal("09/Oct/2025:10:53:24 +0200", json.GetProperty("time").GetString());
        Assert.Equal("1760000004321", json.GetProperty("timeEpoch").GetRawText());
    }
}
