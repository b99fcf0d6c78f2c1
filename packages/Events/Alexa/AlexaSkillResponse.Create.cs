namespace Lambent.Events;

public sealed partial record AlexaSkillResponse
{
    /// <summary>Says something and ends the session.</summary>
    /// <param name="text">What Alexa says, as plain text.</param>
    public static AlexaSkillResponse Tell(string text) =>
        new() { Version = "1.0", Response = new() { OutputSpeech = Plain(text), ShouldEndSession = true } };

    /// <summary>Says something and waits for the user.</summary>
    /// <param name="text">What Alexa says, as plain text.</param>
    /// <param name="reprompt">The reprompt, if the user does not answer.</param>
    public static AlexaSkillResponse Ask(string text, string reprompt) => new()
    {
        Version = "1.0",
        Response = new() { OutputSpeech = Plain(text), Reprompt = new() { OutputSpeech = Plain(reprompt) }, ShouldEndSession = false },
    };

    private static AlexaSpeech Plain(string text) => new() { Type = "PlainText", Text = text };
}
