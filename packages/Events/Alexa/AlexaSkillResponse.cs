using System.Text.Json;

namespace Lambent.Events;

/// <summary>
/// The response of a custom skill; see <see cref="Tell"/> and <see cref="Ask"/>.
/// See <see
/// href="https://developer.amazon.com/en-US/docs/alexa/custom-skills/request-and-response-json-reference.html#response-body-syntax"/>.
/// </summary>
[LambdaEvent("alexa-skills-kit-response", LambdaEventDirection.Returned,
    "version & response.outputSpeech",
    "version & response.directives",
    "version & response.shouldEndSession",
    "version & response.canFulfillIntent")]
[JsonPayload(JsonPayloadRules.KeepExactly)]
public sealed partial record AlexaSkillResponse : LambdaPayload, ILambdaJson<AlexaSkillResponse>
{
    /// <summary>The version of the format: <c>1.0</c>.</summary>
    public string? Version { get; set; }

    /// <summary>The session attributes, which the next request has in <see cref="AlexaSession.Attributes"/>: a JSON object.</summary>
    public JsonElement? SessionAttributes { get; set; }

    /// <summary>The response for the user.</summary>
    public AlexaResponseBody? Response { get; set; }

    /// <summary>The library that made it.</summary>
    public string? UserAgent { get; set; }

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

/// <summary>The speech of Alexa.</summary>
public sealed partial record AlexaSpeech : LambdaPayload
{
    /// <summary><c>PlainText</c> or <c>SSML</c>.</summary>
    public string? Type { get; set; }

    /// <summary>The text.</summary>
    public string? Text { get; set; }

    /// <summary>The text with speech markup.</summary>
    public string? Ssml { get; set; }

    /// <summary>The play behavior: <c>ENQUEUE</c>, <c>REPLACE_ALL</c>, <c>REPLACE_ENQUEUED</c>.</summary>
    public string? PlayBehavior { get; set; }
}

/// <summary>The response for the user.</summary>
public sealed partial record AlexaResponseBody : LambdaPayload
{
    /// <summary>The speech of Alexa.</summary>
    public AlexaSpeech? OutputSpeech { get; set; }

    /// <summary>The card in the Alexa app.</summary>
    public AlexaCard? Card { get; set; }

    /// <summary>The reprompt, if the user does not answer.</summary>
    public AlexaReprompt? Reprompt { get; set; }

    /// <summary>Whether the session ends; when absent it depends on the directives.</summary>
    public bool? ShouldEndSession { get; set; }

    /// <summary>The directives to the device.</summary>
    public IReadOnlyList<JsonElement>? Directives { get; set; }

    /// <summary>The answer to a <c>CanFulfillIntentRequest</c>.</summary>
    public AlexaCanFulfillIntent? CanFulfillIntent { get; set; }
}

/// <summary>The card in the Alexa app.</summary>
public sealed partial record AlexaCard : LambdaPayload
{
    /// <summary>The type of the card.</summary>
    public AlexaCardType Type { get; set; }

    /// <summary>The title.</summary>
    public string? Title { get; set; }

    /// <summary>The text of a simple card.</summary>
    public string? Content { get; set; }

    /// <summary>The text of a standard card.</summary>
    public string? Text { get; set; }

    /// <summary>The image of a standard card.</summary>
    public AlexaImage? Image { get; set; }

    /// <summary>The requested permissions.</summary>
    public IReadOnlyList<string>? Permissions { get; set; }
}

/// <summary>What kind of card it is.</summary>
[OpenEnum]
public readonly partial struct AlexaCardType
{
    /// <summary>A title and text.</summary>
    public const string Simple = "Simple";

    /// <summary>A title, text and an image.</summary>
    public const string Standard = "Standard";

    /// <summary>It asks to link an account.</summary>
    public const string LinkAccount = "LinkAccount";

    /// <summary>It asks for permissions.</summary>
    public const string AskForPermissionsConsent = "AskForPermissionsConsent";
}

/// <summary>An image.</summary>
public sealed partial record AlexaImage : LambdaPayload
{
    /// <summary>720 by 480 pixels.</summary>
    public string? SmallImageUrl { get; set; }

    /// <summary>1200 by 800 pixels.</summary>
    public string? LargeImageUrl { get; set; }
}

/// <summary>The reprompt, if the user does not answer.</summary>
public sealed partial record AlexaReprompt : LambdaPayload
{
    /// <summary>The speech.</summary>
    public AlexaSpeech? OutputSpeech { get; set; }

    /// <summary>The directives of the reprompt.</summary>
    public IReadOnlyList<JsonElement>? Directives { get; set; }
}

/// <summary>Whether the skill could do something.</summary>
public sealed partial record AlexaCanFulfillIntent : LambdaPayload
{
    /// <summary><c>YES</c>, <c>NO</c> or <c>MAYBE</c>.</summary>
    public string? CanFulfill { get; set; }

    /// <summary>The same for each slot.</summary>
    public IReadOnlyDictionary<string, AlexaCanFulfillSlot>? Slots { get; set; }
}

/// <summary>Whether the skill could use a slot.</summary>
public sealed partial record AlexaCanFulfillSlot : LambdaPayload
{
    /// <summary><c>YES</c>, <c>NO</c> or <c>MAYBE</c>.</summary>
    public string? CanUnderstand { get; set; }

    /// <summary><c>YES</c> or <c>NO</c>.</summary>
    public string? CanFulfill { get; set; }
}
