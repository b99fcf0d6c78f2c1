using System.Security.Claims;
using System.Text;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace Lambent.Http.Tests.Requests;

/// <summary>Whom an authorizer has found, as <c>HttpContext.User</c>.</summary>
public sealed class UserTests
{
    [Fact]
    public void Claims_of_authorizers_are_the_user()
    {
        var jwt = User(LambdaHttpSource.HttpApiV2, """{"jwt":{"claims":{"sub":"u-1","cognito:groups":"[a b]"},"scopes":["read","write"]}}""");
        Assert.Equal(("JWT", "u-1"), (jwt.Identity!.AuthenticationType, jwt.Identity.Name));
        Assert.Equal(["read", "write"], jwt.FindAll("scope").Select(claim => claim.Value));

        var iam = User(LambdaHttpSource.FunctionUrl, """{"iam":{"accessKey":"AK","accountId":"123456789012","callerId":"C","cognitoIdentity":null,"userArn":"arn:aws:iam::123456789012:user/x","userId":"U"}}""");
        Assert.Equal(("AWS_IAM", "arn:aws:iam::123456789012:user/x"), (iam.Identity!.AuthenticationType, iam.Identity.Name));
        Assert.Null(iam.FindFirst("cognitoIdentity"));

        var lambda2 = User(LambdaHttpSource.HttpApiV2, """{"lambda":{"tenant":"t-1","admin":true,"nested":{"a":[1]}}}""");
        Assert.Equal("Lambda", lambda2.Identity!.AuthenticationType);
        Assert.Equal(["tenant=t-1", "admin=true", "nested={\"a\":[1]}"], lambda2.Claims.Select(claim => $"{claim.Type}={claim.Value}"));

        var cognito = User(LambdaHttpSource.RestApi, """{"claims":{"sub":"u-1","cognito:username":"ann"}}""");
        Assert.Equal(("Cognito", "ann"), (cognito.Identity!.AuthenticationType, cognito.Identity.Name));

        var lambda1 = User(LambdaHttpSource.RestApi, """{"principalId":"p-1","role":"admin","clientId":1,"integrationLatency":12}""");
        Assert.Equal(("Lambda", "p-1"), (lambda1.Identity!.AuthenticationType, lambda1.Identity.Name));
        Assert.Equal(["principalId", "role", "clientId"], lambda1.Claims.Select(claim => claim.Type));

        var lattice = Context(TestEvents.Of(LambdaHttpSource.VpcLatticeV2, ("requestContext.identity", """{"type":"AWS_IAM","principal":"arn:aws:sts::123456789012:assumed-role/r/s","sessionName":"s"}"""))).User;
        Assert.Equal(("AWS_IAM", "arn:aws:sts::123456789012:assumed-role/r/s"), (lattice.Identity!.AuthenticationType, lattice.Identity.Name));

        var restIam = Context(TestEvents.Of(LambdaHttpSource.RestApi, ("requestContext.identity", """{"sourceIp":"192.0.2.1","userArn":"arn:aws:iam::123456789012:user/x","accessKey":"AK","user":"U"}"""))).User;
        Assert.Equal("AWS_IAM", restIam.Identity!.AuthenticationType);
    }

    [Theory]
    [InlineData(LambdaHttpSource.RestApi, """{"claims":{"sub":"1","cognito:groups":"admin,users"}}""")]
    [InlineData(LambdaHttpSource.HttpApiV2, """{"jwt":{"claims":{"sub":"1","cognito:groups":"[admin users]"},"scopes":null}}""")]
    [InlineData(LambdaHttpSource.HttpApiV2, """{"jwt":{"claims":{"sub":"1","cognito:groups":["admin","users"]}}}""")]
    public void Each_group_of_a_user_pool_is_a_role(LambdaHttpSource source, string authorizer)
    {
        var user = Context(TestEvents.Of(source, ("requestContext.authorizer", authorizer))).User;

        Assert.True(user.IsInRole("admin"));
        Assert.True(user.IsInRole("users"));
        Assert.Equal(2, user.FindAll("cognito:groups").Count());
    }

    [Theory]
    [InlineData("""{"jwt":{"claims":null,"scopes":null}}""")]
    [InlineData("""{"jwt":{"claims":{},"scopes":["read"]}}""")]
    [InlineData("""{"lambda":null}""")]
    [InlineData("""{"lambda":{}}""")]
    [InlineData("""{"iam":{"accessKey":null}}""")]
    [InlineData("""{"claims":null,"scopes":null}""")]
    [InlineData("""{"integrationLatency":3}""")]
    [InlineData("{}")]
    [InlineData("null")]
    public void Nobody_is_authenticated_without_an_identity(string authorizer)
    {
        foreach (var source in (LambdaHttpSource[])[LambdaHttpSource.HttpApiV2, LambdaHttpSource.RestApi, LambdaHttpSource.WebSocket])
        {
            var user = User(source, authorizer);
            Assert.False(user.Identity!.IsAuthenticated);
            Assert.Empty(user.Claims);
        }
    }

    private static ClaimsPrincipal User(LambdaHttpSource source, string authorizer) => Context(TestEvents.Of(source, ("requestContext.authorizer", authorizer))).User;

    private static HttpContext Context(string json) => LambdaHttp.CreateContext(Encoding.UTF8.GetBytes(json));
}
