using Xunit;

namespace Lambent.Events.Tests;

public sealed class AlexaSkillResponseTests
{
    [Fact]
    public void Telling_ends_the_session_and_asking_waits()
    {
        Assert.Equal(
            """{"version":"1.0","response":{"outputSpeech":{"type":"PlainText","text":"Ordered"},"shouldEndSession":true}}""",
            Payload.Write(AlexaSkillResponse.Tell("Ordered"), AlexaSkillResponse.JsonTypeInfo));
        Assert.Equal(
            """{"version":"1.0","response":{"outputSpeech":{"type":"PlainText","text":"Which?"},"reprompt":{"outputSpeech":{"type":"PlainText","text":"Brass?"}},"shouldEndSession":false}}""",
            Payload.Write(AlexaSkillResponse.Ask("Which?", "Brass?"), AlexaSkillResponse.JsonTypeInfo));
    }

    [Fact]
    public void A_request_of_another_interface_keeps_its_type_and_members()
    {
        const string Json = """{"context":{"System":{"apiEndpoint":"https://api.eu.amazonalexa.com"}},"request":{"type":"Display.ElementSelected","requestId":"r","lantern":7}}""";
        var request = LambdaEvents.Parse<AlexaSkillRequest>(Json);

        Assert.Null(request.Session);
        Assert.Equal("Display.ElementSelected", request.Request.Type.Value);
        JsonEquality.AssertSameEvent(Json, Payload.Write(request, AlexaSkillRequest.JsonTypeInfo));
    }
}
