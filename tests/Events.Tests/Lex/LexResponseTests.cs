using Xunit;

namespace Lambent.Events.Tests;

public sealed class LexResponseTests
{
    private static readonly LexV2Request V2 = LambdaEvents.Parse<LexV2Request>("""
        {"sessionState":{"sessionAttributes":{"tenant":"north"},"activeContexts":[],"dialogAction":{"type":"ElicitSlot","slotToElicit":"Date"},
        "intent":{"name":"OrderLantern","slots":{"Lantern":{"value":{"interpretedValue":"Brass"}},"Date":null},"state":"InProgress"}},
        "requestAttributes":{"channel":"web"}}
        """);

    private static readonly LexV1Request V1 = LambdaEvents.Parse<LexV1Request>("""
        {"sessionAttributes":{"tenant":"north"},"currentIntent":{"name":"OrderLantern","slots":{"Lantern":"brass","Date":null}}}
        """);

    [Fact]
    public void Closing_keeps_the_session_and_the_slots_without_a_value() => Written(
        """
        {"sessionState":{"sessionAttributes":{"tenant":"north"},"activeContexts":[],"dialogAction":{"type":"Close"},
        "intent":{"name":"OrderLantern","slots":{"Lantern":{"value":{"interpretedValue":"Brass"}},"Date":null},"state":"Fulfilled"}},
        "messages":[{"contentType":"PlainText","content":"On its way"}],"requestAttributes":{"channel":"web"}}
        """,
        LexV2Response.Close(V2, LexV2IntentState.Fulfilled, "On its way"));

    [Fact]
    public void Asking_for_a_slot_names_it_and_says_nothing_unless_told() => Written(
        """
        {"sessionState":{"sessionAttributes":{"tenant":"north"},"activeContexts":[],"dialogAction":{"type":"ElicitSlot","slotToElicit":"Lantern"},
        "intent":{"name":"OrderLantern","slots":{"Lantern":{"value":{"interpretedValue":"Brass"}},"Date":null},"state":"InProgress"}},
        "requestAttributes":{"channel":"web"}}
        """,
        LexV2Response.ElicitSlot(V2, "Lantern"));

    [Fact]
    public void Asking_for_the_intent_drops_the_one_there_was()
    {
        var response = LexV2Response.ElicitIntent(V2, "What then?");

        Assert.Null(response.SessionState!.Intent);
        Assert.Equal(LexDialogActionType.ElicitIntent, response.SessionState.DialogAction!.Type);
        Assert.Equal("OrderLantern", V2.SessionState.Intent!.Name);
    }

    [Fact]
    public void Confirming_and_delegating_keep_the_intent()
    {
        Assert.Equal(LexDialogActionType.ConfirmIntent, LexV2Response.ConfirmIntent(V2, "Sure?").SessionState!.DialogAction!.Type);
        Assert.Equal("OrderLantern", LexV2Response.Delegate(V2).SessionState!.Intent!.Name);
    }

    [Fact]
    public void An_intent_that_a_test_leaves_out_is_closed_all_the_same() => Written(
        """{"sessionState":{"dialogAction":{"type":"Close"},"intent":{"state":"Failed"}}}""",
        LexV2Response.Close(new LexV2Request(), LexV2IntentState.Failed));

    [Fact]
    public void Version_1_asks_for_a_slot_with_all_slots_of_the_intent() => Written(
        """
        {"sessionAttributes":{"tenant":"north"},"dialogAction":{"type":"ElicitSlot","intentName":"OrderLantern",
        "slots":{"Lantern":"brass","Date":null},"slotToElicit":"Date","message":{"contentType":"PlainText","content":"When?"}}}
        """,
        LexV1Response.ElicitSlot(V1, "Date", "When?"));

    [Fact]
    public void Version_1_closes_delegates_confirms_and_asks()
    {
        Written("""{"sessionAttributes":{"tenant":"north"},"dialogAction":{"type":"Close","fulfillmentState":"Fulfilled"}}""", LexV1Response.Close(V1, LexFulfillmentState.Fulfilled));
        Written("""{"sessionAttributes":{"tenant":"north"},"dialogAction":{"type":"Delegate","slots":{"Lantern":"brass","Date":null}}}""", LexV1Response.Delegate(V1));
        Written("""{"sessionAttributes":{"tenant":"north"},"dialogAction":{"type":"ConfirmIntent","intentName":"OrderLantern","slots":{"Lantern":"brass","Date":null}}}""", LexV1Response.ConfirmIntent(V1));
        Written("""{"sessionAttributes":{"tenant":"north"},"dialogAction":{"type":"ElicitIntent","message":{"contentType":"PlainText","content":"What then?"}}}""", LexV1Response.ElicitIntent(V1, "What then?"));
    }

    private static void Written<T>(string expected, T response)
        where T : ILambdaJson<T> => JsonEquality.AssertSame(expected, Payload.Write(response!, T.JsonTypeInfo));
}
