using System.Text.Json;
using Xunit;

namespace Lambent.Events.Tests;

public sealed class APIGatewayV1RequestTests
{
    private static APIGatewayV1Request Read(string what) => Fixture.Read($"apigateway/APIGatewayV1Request.{what}.json", APIGatewayV1Request.JsonTypeInfo);

    [Fact]
    public void A_request_of_a_rest_api_is_read()
    {
        var request = Read("rest");

        Assert.Null(request.Version);
        Assert.Equal("/orders/{id}", request.Resource);
        Assert.Equal("/orders/L%2F17", request.Path);
        Assert.Equal("POST", request.HttpMethod);
        Assert.Equal("application/json", request.Headers["content-type"]);
        Assert.Equal(["first", "second"], request.MultiValueHeaders["x-tag"]);
        Assert.Equal("blue", request.QueryStringParameters["colour"]);
        Assert.Equal(["red", "blue"], request.MultiValueQueryStringParameters["colour"]);
        Assert.Equal("L%2F17", request.PathParameters["id"]);
        Assert.Equal("orders-live", request.StageVariables["table"]);
        Assert.False(request.IsBase64Encoded);
        Assert.Equal(3, request.Body(UserJson.Default.Order)!.Quantity);
    }

    [Fact]
    public void The_context_of_a_rest_api_is_read()
    {
        var context = Read("rest").RequestContext;

        Assert.Equal("111122223333", context.AccountId);
        Assert.Equal("l1a2n3t4e5", context.ApiId);
        Assert.Equal("a1b2c3", context.ResourceId);
        Assert.Equal("/orders/{id}", context.ResourcePath);
        Assert.Equal("PlaceOrder", context.OperationName);
        Assert.Equal("POST", context.HttpMethod);
        Assert.Equal("LaNtErN1FRoFk3Q=", context.ExtendedRequestId);
        Assert.Equal("/live/orders/L%2F17", context.Path);
        Assert.Equal("HTTP/1.1", context.Protocol);
        Assert.Equal("live", context.Stage);
        Assert.Equal("l1a2n3t4e5", context.DomainPrefix);
        Assert.Equal("l1a2n3t4e5.execute-api.eu-north-1.amazonaws.com", context.DomainName);
        Assert.Equal("0d1e2f3a-4b5c-4d6e-8f70-8192a3b4c5d6", context.RequestId);
        Assert.Equal("d4e5f6", context.DeploymentId);
        Assert.Equal(new DateTimeOffset(2025, 10, 9, 8, 53, 24, TimeSpan.Zero), context.RequestTime!.Value);
        Assert.Equal(new DateTimeOffset(2025, 10, 9, 8, 53, 24, 321, TimeSpan.Zero), context.RequestTimeEpoch!.Value);
        Assert.Null(context.Authorizer);
        Assert.Equal("198.51.100.7", context.Identity.SourceIp);
        Assert.Equal("lantern-client/1.0", context.Identity.UserAgent);
        Assert.Equal("an-api-key", context.Identity.ApiKey);
        Assert.Equal("k1l2m3", context.Identity.ApiKeyId);
        Assert.Null(context.Identity.Caller);
    }

    [Fact]
    public void What_a_rest_api_sends_as_null_reads_as_empty()
    {
        var request = Read("rest-nulls");

        Assert.Empty(request.Headers);
        Assert.Empty(request.MultiValueHeaders);
        Assert.Empty(request.QueryStringParameters);
        Assert.Empty(request.MultiValueQueryStringParameters);
        Assert.Empty(request.PathParameters);
        Assert.Empty(request.StageVariables);
        Assert.Null(request.Body);
        Assert.Null(request.Body(UserJson.Default.Order));
        Assert.Empty(request.BodyBytes());
    }

    [Fact]
    public void Claims_of_cognito_are_read_and_the_second_of_sam_is_a_time()
    {
        var context = Read("rest-cognito").RequestContext;

        Assert.Equal("lamplighters", context.Authorizer!.Claims["cognito:groups"]);
        Assert.Equal(new DateTimeOffset(2025, 10, 9, 8, 53, 24, TimeSpan.Zero), context.RequestTimeEpoch!.Value);
    }

    [Fact]
    public void The_context_of_a_lambda_authorizer_is_read()
    {
        var request = Read("rest-authorizer");

        Assert.Equal("user|42", request.RequestContext.Authorizer!.PrincipalId);
        Assert.Equal("north", request.RequestContext.Authorizer.Context["tenant"].GetString());
        Assert.Equal(87, request.RequestContext.Authorizer.Context["integrationLatency"].GetInt32());
        Assert.Empty(request.RequestContext.Authorizer.Claims);
        Assert.Equal("vpce-0def", request.RequestContext.Identity.VpceId);
        Assert.Equal("vpc-0abc", request.RequestContext.Identity.VpcId);
        Assert.Equal([0, 1, 2, 253, 254, 255], request.BodyBytes());
    }

    [Fact]
    public void The_certificate_of_the_client_is_read()
    {
        var certificate = Read("rest-authorizer").RequestContext.Identity.ClientCert!;

        Assert.Equal("CN=lamp.example", certificate.SubjectDn);
        Assert.Equal("CN=Example CA", certificate.IssuerDn);
        Assert.Equal("1a:2b:3c", certificate.SerialNumber);
        Assert.StartsWith("-----BEGIN CERTIFICATE-----\n", certificate.ClientCertPem, StringComparison.Ordinal);
        Assert.Equal(new DateTimeOffset(2025, 5, 8, 12, 30, 2, TimeSpan.Zero), certificate.Validity!.NotBefore!.Value);
        Assert.Equal(new DateTimeOffset(2027, 8, 15, 9, 36, 4, TimeSpan.Zero), certificate.Validity.NotAfter!.Value);
    }

    [Fact]
    public void A_request_of_an_http_api_is_read()
    {
        var request = Read("http");

        Assert.Equal("1.0", request.Version);
        Assert.Equal("GET /orders", request.RequestContext.ResourceId);
        Assert.Equal("2001:db8::7", request.RequestContext.Identity.SourceIp);
        Assert.Empty(request.RequestContext.Authorizer!.Scopes);
    }

    [Fact]
    public void A_stub_has_a_context_without_values()
    {
        var request = Read("stub");

        Assert.Null(request.RequestContext.RequestId);
        Assert.Null(request.RequestContext.Identity.SourceIp);
        Assert.Null(request.IsBase64Encoded);
        JsonEquality.AssertSame(Fixture.Text("apigateway/APIGatewayV1Request.stub.json"), JsonSerializer.Serialize(request, APIGatewayV1Request.JsonTypeInfo));
    }
}
