using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// The event from a Lex V1 bot to its function, which returns a <see cref="LexV1Response"/>.
/// See <see href="https://docs.aws.amazon.com/lex/latest/dg/lambda-input-response-format.html"/>.
/// </summary>
[LambdaEvent("lex-v1-request", LambdaEventDirection.Received, "currentIntent & invocationSource")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record LexV1Request : LambdaPayload, ILambdaJson<LexV1Request>
{
    /// <summary>The version of the format: <c>1.0</c>.</summary>
    public string MessageVersion { get => field ?? ""; set; }

    /// <summary>Whether the dialog goes on or the intent is to be fulfilled.</summary>
    public LexInvocationSource InvocationSource { get; set; }

    /// <summary>The user, of the client's choice.</summary>
    public string UserId { get => field ?? ""; set; }

    /// <summary>The session attributes, which the function and the client share.</summary>
    [JsonConverter(typeof(TextMapConverter))]
    public IReadOnlyDictionary<string, string> SessionAttributes { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The request attributes from the client and the channel.</summary>
    public IReadOnlyDictionary<string, string> RequestAttributes { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The bot.</summary>
    public LexV1Bot Bot { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>Whether the user gets text or speech.</summary>
    public LexV1OutputMode OutputDialogMode { get; set; }

    /// <summary>The intent.</summary>
    public LexV1Intent CurrentIntent { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>Other intents that the user may have meant, the most probable first.</summary>
    public IReadOnlyList<LexV1Intent> AlternativeIntents { get => field ?? []; set; }

    /// <summary>The input of the user.</summary>
    public string? InputTranscript { get; set; }

    /// <summary>The last intents of the session.</summary>
    public IReadOnlyList<LexV1IntentSummary?> RecentIntentSummaryView { get => field ?? []; set; }

    /// <summary>The mood of what the user said, when the bot analyzes it.</summary>
    public LexV1Sentiment? SentimentResponse { get; set; }

    /// <summary>The response of Amazon Kendra, for the intent that searches with it.</summary>
    public JsonElement? KendraResponse { get; set; }

    /// <summary>Contexts that hold for some turns.</summary>
    public IReadOnlyList<LexV1ActiveContext> ActiveContexts { get => field ?? []; set; }
}

/// <summary>Why Lex invokes the function.</summary>
[OpenEnum]
public readonly partial struct LexInvocationSource
{
    /// <summary>The dialog goes on: check the slots and say what to do next.</summary>
    public const string DialogCodeHook = "DialogCodeHook";

    /// <summary>All slots are there: fulfil the intent.</summary>
    public const string FulfillmentCodeHook = "FulfillmentCodeHook";
}

/// <summary>A Lex V1 bot.</summary>
public sealed partial record LexV1Bot : LambdaPayload
{
    /// <summary>The name.</summary>
    public string Name { get => field ?? ""; set; }

    /// <summary>The alias; null in a test of the console.</summary>
    public string? Alias { get; set; }

    /// <summary>The version: <c>$LATEST</c>, <c>3</c>.</summary>
    public string Version { get => field ?? ""; set; }
}

/// <summary>Whether the user gets text or speech.</summary>
[OpenEnum]
public readonly partial struct LexV1OutputMode
{
    /// <summary>Text.</summary>
    public const string Text = "Text";

    /// <summary>Speech.</summary>
    public const string Voice = "Voice";
}

/// <summary>An intent of the user.</summary>
public sealed partial record LexV1Intent : LambdaPayload
{
    /// <summary>The name.</summary>
    public string Name { get => field ?? ""; set; }

    /// <summary>The confidence score of Lex, from 0 to 1.</summary>
    public double? NluIntentConfidenceScore { get; set; }

    /// <summary>The slots by name; null those that have no value yet.</summary>
    [JsonConverter(typeof(TextMapConverter))]
    public IReadOnlyDictionary<string, string?> Slots { get => field ?? ReadOnlyDictionary<string, string?>.Empty; set; }

    /// <summary>More about the values of slots.</summary>
    public IReadOnlyDictionary<string, LexV1SlotDetail?> SlotDetails
    {
        get => field ?? ReadOnlyDictionary<string, LexV1SlotDetail?>.Empty;
        set;
    }

    /// <summary>Whether the user confirmed it.</summary>
    public LexConfirmation ConfirmationStatus { get; set; }
}

/// <summary>More about the value of a slot.</summary>
public sealed partial record LexV1SlotDetail : LambdaPayload
{
    /// <summary>Values that it may be, at most 5.</summary>
    public IReadOnlyList<LexV1Resolution> Resolutions { get => field ?? []; set; }

    /// <summary>The input of the user.</summary>
    public string? OriginalValue { get; set; }
}

/// <summary>A value that a slot may have.</summary>
public sealed partial record LexV1Resolution : LambdaPayload
{
    /// <summary>The value.</summary>
    public string Value { get => field ?? ""; set; }
}

/// <summary>Whether the user confirmed an intent.</summary>
[OpenEnum]
public readonly partial struct LexConfirmation
{
    /// <summary>Yes.</summary>
    public const string Confirmed = "Confirmed";

    /// <summary>No.</summary>
    public const string Denied = "Denied";

    /// <summary>The user was not asked, or did not answer yet.</summary>
    public const string None = "None";
}

/// <summary>An intent of the last turns.</summary>
public sealed partial record LexV1IntentSummary : LambdaPayload
{
    /// <summary>The name.</summary>
    public string? IntentName { get; set; }

    /// <summary>A label that the function gave it.</summary>
    public string? CheckpointLabel { get; set; }

    /// <summary>The slots by name.</summary>
    [JsonConverter(typeof(TextMapConverter))]
    public IReadOnlyDictionary<string, string?> Slots { get => field ?? ReadOnlyDictionary<string, string?>.Empty; set; }

    /// <summary>Whether the user confirmed it.</summary>
    public LexConfirmation ConfirmationStatus { get; set; }

    /// <summary>The action of Lex.</summary>
    public LexDialogActionType DialogActionType { get; set; }

    /// <summary>The fulfillment state.</summary>
    public LexFulfillmentState FulfillmentState { get; set; }

    /// <summary>The slot that Lex asked for.</summary>
    public string? SlotToElicit { get; set; }
}

/// <summary>What Lex does next.</summary>
[OpenEnum]
public readonly partial struct LexDialogActionType
{
    /// <summary>It ends the intent.</summary>
    public const string Close = "Close";

    /// <summary>It asks the user to confirm the intent.</summary>
    public const string ConfirmIntent = "ConfirmIntent";

    /// <summary>It decides itself.</summary>
    public const string Delegate = "Delegate";

    /// <summary>It asks what the user wants.</summary>
    public const string ElicitIntent = "ElicitIntent";

    /// <summary>It asks for the value of a slot.</summary>
    public const string ElicitSlot = "ElicitSlot";
}

/// <summary>What came of an intent.</summary>
[OpenEnum]
public readonly partial struct LexFulfillmentState
{
    /// <summary>It is fulfilled.</summary>
    public const string Fulfilled = "Fulfilled";

    /// <summary>The function could not fulfil it.</summary>
    public const string Failed = "Failed";

    /// <summary>The client fulfils it.</summary>
    public const string ReadyForFulfillment = "ReadyForFulfillment";
}

/// <summary>The mood of what the user said.</summary>
public sealed partial record LexV1Sentiment : LambdaPayload
{
    /// <summary>The most probable: <c>POSITIVE</c>, <c>NEGATIVE</c>, <c>NEUTRAL</c>, <c>MIXED</c>.</summary>
    public string SentimentLabel { get => field ?? ""; set; }

    /// <summary>The scores, as text with braces.</summary>
    public string? SentimentScore { get; set; }
}

/// <summary>A context that holds for some turns.</summary>
public sealed partial record LexV1ActiveContext : LambdaPayload
{
    /// <summary>The name.</summary>
    public string? Name { get; set; }

    /// <summary>The time to live.</summary>
    public LexTimeToLive? TimeToLive { get; set; }

    /// <summary>The parameters of the context.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }
}

/// <summary>The time to live of a context: the first limit that is reached ends it.</summary>
public sealed partial record LexTimeToLive : LambdaPayload
{
    /// <summary>Seconds: 5 to 86,400.</summary>
    public int? TimeToLiveInSeconds { get; set; }

    /// <summary>Turns: 1 to 20.</summary>
    public int? TurnsToLive { get; set; }
}
