using Xunit;

namespace Lambent.Events.Tests;

public sealed class BedrockAgentResponseTests
{
    private static readonly BedrockAgentFunctionRequest Quote = new() { ActionGroup = "prices", Function = "quote" };

    [Fact]
    public void An_answer_repeats_the_operation_of_the_request() => Assert.Equal(
        """{"messageVersion":"1.0","response":{"actionGroup":"orders","apiPath":"/orders","httpMethod":"GET","httpStatusCode":200,"responseBody":{"application/json":{"body":"{\"orderId\":\"order-7\",\"quantity\":2}"}}}}""",
        Payload.Write(
            BedrockAgentApiResponse.To(new() { ActionGroup = "orders", ApiPath = "/orders", HttpMethod = "GET" }, new Order("order-7", 2), UserJson.Default.Order),
            BedrockAgentApiResponse.JsonTypeInfo));

    [Fact]
    public void A_function_answers_text_or_json()
    {
        Assert.Equal(
            """{"messageVersion":"1.0","response":{"actionGroup":"prices","function":"quote","functionResponse":{"responseBody":{"TEXT":{"body":"118 SEK"}}}}}""",
            Payload.Write(BedrockAgentFunctionResponse.To(Quote, "118 SEK"), BedrockAgentFunctionResponse.JsonTypeInfo));
        Assert.Equal(
            """{"orderId":"order-7","quantity":2}""",
            BedrockAgentFunctionResponse.To(Quote, new Order("order-7", 2), UserJson.Default.Order).Response!.FunctionResponse!.ResponseBody!["TEXT"].Body);
    }

    [Fact]
    public void A_function_that_failed_says_what_the_agent_is_to_do() => Assert.Equal(
        BedrockAgentResponseState.Reprompt,
        BedrockAgentFunctionResponse.Failed(Quote, BedrockAgentResponseState.Reprompt, "no such lantern").Response!.FunctionResponse!.ResponseState);

    [Fact]
    public void The_value_of_a_parameter_is_text_that_may_hold_json()
    {
        var parameter = new BedrockAgentParameter { Name = "order", Type = "object", Value = """{"orderId":"order-7","quantity":2}""" };

        Assert.Equal(new Order("order-7", 2), parameter.Value(UserJson.Default.Order));
    }
}
