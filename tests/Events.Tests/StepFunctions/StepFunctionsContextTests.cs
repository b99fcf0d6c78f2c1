using System.Text;
using Xunit;

namespace Lambent.Events.Tests;

public sealed class StepFunctionsContextTests
{
    [Fact]
    public void A_context_merged_with_the_input_of_the_state_is_a_context_and_keeps_the_input()
    {
        // "Payload.$": "States.JsonMerge($$, $, false)"
        const string json = """{"Execution":{"Id":"e"},"State":{"Name":"Light"},"StateMachine":{"Id":"m"},"orderId":"L-18"}""";

        var kind = LambdaEvents.Identify(Encoding.UTF8.GetBytes(json));
        var context = LambdaEvents.Parse<StepFunctionsContext>(json);

        Assert.Equal("stepfunctions-context", kind.Key);
        Assert.Equal(("Light", "L-18"), (context.State!.Name, context.ExtensionData!["orderId"].GetString()));
        Assert.Equal(json, Payload.Write(context, StepFunctionsContext.JsonTypeInfo));
    }
}
