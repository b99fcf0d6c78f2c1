using System.Text.Json;
using Xunit;

namespace Lambent.Events.Tests;

public sealed class IamPolicyDocumentTests
{
    [Theory]
    [InlineData("""{"policyDocument":{"Statement":{"Effect":"Allow","Action":"execute-api:Invoke","Resource":"*"}}}""")]
    [InlineData("""{"policyDocument":{"Statement":[{"Effect":"Allow","Action":"execute-api:Invoke","Resource":"*"}]}}""")]
    public void One_statement_may_stand_in_no_array(string json)
    {
        var response = LambdaEvents.Parse<APIGatewayAuthorizerResponse>(json);

        Assert.Equal(IamPolicyEffect.Allow, Assert.Single(response.PolicyDocument!.Statement!).Effect);
        Assert.Equal(json, JsonSerializer.Serialize(response, APIGatewayAuthorizerResponse.JsonTypeInfo));
        var contract = UserJson.Default.APIGatewayAuthorizerResponse;
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize(json, contract)!, contract));
    }

    [Fact]
    public void Values_of_conditions_may_be_numbers_and_booleans()
    {
        const string Json = """{"policyDocument":{"Statement":[{"Condition":{"NumericLessThan":{"a":5,"b":[1.50,"2"]},"Bool":{"c":true,"d":null}}}]}}""";
        var response = LambdaEvents.Parse<APIGatewayAuthorizerResponse>(Json);
        var condition = response.PolicyDocument!.Statement![0].Condition!;

        Assert.Equal("5", condition["NumericLessThan"]["a"]);
        Assert.Equal(["1.50", "2"], condition["NumericLessThan"]["b"]);
        Assert.Equal("true", condition["Bool"]["c"]);
        Assert.Equal(Json, JsonSerializer.Serialize(response, APIGatewayAuthorizerResponse.JsonTypeInfo));
    }
}
