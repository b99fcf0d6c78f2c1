using System.Text.Json;
using Xunit;

namespace Lambent.Events.Tests;

public sealed class IotAuthorizerResponseTests
{
    [Fact]
    public void Policies_are_objects_or_texts()
    {
        var objects = Fixture.Read("iot/IotAuthorizerResponse.objects.json", IotAuthorizerResponse.JsonTypeInfo);
        var texts = Fixture.Read("iot/IotAuthorizerResponse.texts.json", IotAuthorizerResponse.JsonTypeInfo);

        Assert.Equal(2, objects.PolicyDocuments![0].Document!.Statement!.Count);
        Assert.Null(objects.PolicyDocuments[0].Text);
        Assert.Null(texts.PolicyDocuments![0].Document);
        Assert.StartsWith("{\"Version\"", texts.PolicyDocuments[0].Text, StringComparison.Ordinal);
        Assert.Equal(nameof(IotPolicyDocument), texts.PolicyDocuments[0].ToString());
    }

    [Fact]
    public void A_policy_made_in_code_is_written_as_an_object()
    {
        var response = new IotAuthorizerResponse { PolicyDocuments = [new IamPolicyDocument { Version = "2012-10-17" }] };

        Assert.Equal("""{"policyDocuments":[{"Version":"2012-10-17"}]}""", JsonSerializer.Serialize(response, IotAuthorizerResponse.JsonTypeInfo));
    }
}
