using System.Text.Json;
using Xunit;

namespace Lambent.Events.Tests;

public sealed class AuthorizerResponseTests
{
    private const string Arn = "arn:aws:execute-api:eu-north-1:111122223333:l1a2n3t4e5/live/GET/orders/17";

    private static string Write(APIGatewayAuthorizerResponse response) => Payload.Write(response, APIGatewayAuthorizerResponse.JsonTypeInfo);

    private static string Write(APIGatewayV2AuthorizerSimpleResponse response) => Payload.Write(response, APIGatewayV2AuthorizerSimpleResponse.JsonTypeInfo);

    [Fact]
    public void A_caller_is_allowed_a_method() =>
        Assert.Equal(
            $$$"""{"principalId":"user","policyDocument":{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"execute-api:Invoke","Resource":"{{{Arn}}}"}]}}""",
            Write(APIGatewayAuthorizerResponse.Allow("user", Arn)));

    [Fact]
    public void A_caller_is_denied_methods_with_a_context() =>
        Assert.Equal(
            """{"principalId":"user","policyDocument":{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"execute-api:Invoke","Resource":["a","b"]}]},"context":{"tenant":"north","orders":3,"share":0.5,"admin":false,"none":null}}""",
            Write(APIGatewayAuthorizerResponse.Deny(
                "user",
                ["a", "b"],
                new Dictionary<string, JsonScalar> { ["tenant"] = "north", ["orders"] = 3, ["share"] = 0.5, ["admin"] = false, ["none"] = null })));

    [Fact]
    public void Methods_are_allowed_and_others_denied()
    {
        var arn = new APIGatewayMethodArn(Arn);
        var first = APIGatewayAuthorizerResponse.Allow("user", arn.All);
        var response = first.With(IamPolicyEffect.Deny, arn.Of("DELETE", "/orders/*"));

        Assert.Equal(
            """{"principalId":"user","policyDocument":{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"execute-api:Invoke","Resource":"arn:aws:execute-api:eu-north-1:111122223333:l1a2n3t4e5/live/*"},{"Effect":"Deny","Action":"execute-api:Invoke","Resource":"arn:aws:execute-api:eu-north-1:111122223333:l1a2n3t4e5/live/DELETE/orders/*"}]}}""",
            Write(response));
        Assert.Single(first.PolicyDocument!.Statement!);
    }

    [Theory]
    [InlineData("arn:aws:execute-api:eu-north-1:111122223333:l1a2n3t4e5/live/$connect", "arn:aws:execute-api:eu-north-1:111122223333:l1a2n3t4e5/live/*")]
    [InlineData("arn:aws:execute-api:eu-north-1:111122223333:l1a2n3t4e5/$default/GET/", "arn:aws:execute-api:eu-north-1:111122223333:l1a2n3t4e5/$default/*")]
    public void All_methods_of_a_stage_have_an_arn(string arn, string all) => Assert.Equal(all, new APIGatewayMethodArn(arn).All);

    [Theory]
    [InlineData("")]
    [InlineData("secret")]
    [InlineData("a/b/c")]
    [InlineData("arn:aws:execute-api:eu-north-1:111122223333:secret/live")]
    public void What_is_no_arn_of_a_method_is_refused_without_its_content(string arn) =>
        Assert.DoesNotContain("secret", Assert.Throws<FormatException>(() => new APIGatewayMethodArn(arn).All).Message, StringComparison.Ordinal);

    [Fact]
    public void A_simple_answer_allows_with_or_without_a_context_or_denies()
    {
        Assert.Equal("""{"isAuthorized":true}""", Write(APIGatewayV2AuthorizerSimpleResponse.Allow()));
        Assert.Equal("""{"isAuthorized":false}""", Write(APIGatewayV2AuthorizerSimpleResponse.Deny()));
        Assert.Equal(
            """{"isAuthorized":true,"context":{"orderId":"L-1","quantity":2}}""",
            Write(APIGatewayV2AuthorizerSimpleResponse.Allow(new Order("L-1", 2), UserJson.Default.Order)));
        Assert.Equal(
            """{"isAuthorized":true,"context":{"tenant":"north","admin":true}}""",
            Write(APIGatewayV2AuthorizerSimpleResponse.Allow(
                new Dictionary<string, JsonScalar> { ["tenant"] = "north", ["admin"] = true }, UserJson.Default.DictionaryStringJsonScalar)));
    }

    [Fact]
    public void A_context_that_is_no_object_is_refused() =>
        Assert.Throws<ArgumentException>(() => APIGatewayV2AuthorizerSimpleResponse.Allow("north", UserJson.Default.String));

    [Fact]
    public void A_policy_with_lists_and_a_context_are_read()
    {
        var response = Fixture.Read("apigateway/APIGatewayAuthorizerResponse.lists.json", APIGatewayAuthorizerResponse.JsonTypeInfo);
        var context = Fixture.Read("apigateway/APIGatewayAuthorizerResponse.allow.json", APIGatewayAuthorizerResponse.JsonTypeInfo).Context!;

        Assert.Equal(["execute-api:Invoke", "execute-api:ManageConnections"], response.PolicyDocument!.Statement![0].Action!.Value);
        Assert.Equal("2025-10-09T08:53:24Z", response.PolicyDocument.Statement[0].Condition!["DateLessThan"]["aws:CurrentTime"]);
        Assert.Equal(IamPolicyEffect.Deny, response.PolicyDocument.Statement[1].Effect);
        Assert.Equal("north", context["tenant"]);
        Assert.Equal(3, context["orders"]);
        Assert.Equal(JsonValueKind.Number, context["share"].Kind);
        Assert.Equal(true, context["trusted"]);
    }
}
