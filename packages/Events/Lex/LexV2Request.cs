using System.Text.Json;

namespace Lambent.Events;

/// <summary>
/// The event from a Lex V2 bot to its function, which returns a <see cref="LexV2Response"/>.
/// See <see href="https://docs.aws.amazon.com/lexv2/latest/dg/lambda-input-format.html"/>.
/// </summary>
[LambdaEvent("lex-v2-request", LambdaEventDirection.Received, "interpretations & sessionState")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record LexV2Request : LambdaPayload, ILambdaJson<LexV2Request>
{
    /// <summary>The version of the format: <c>1.0</c>.</summary>
    public string MessageVersion { get => field ?? ""; set; }

    /// <summary>Whether the dialog goes on or the intent is to be fulfilled.</summary>
    public LexInvocationSource InvocationSource { get; set; }

    /// <summary>The input mode.</summary>
    public LexInputMode InputMode { get; set; }

    /// <summary>The content type of the response of Lex: <c>text/plain; charset=utf-8</c>, <c>audio/pcm</c>.</summary>
    public string ResponseContentType { get => field ?? ""; set; }

    /// <summary>The session, of your client's choice or Lex's.</summary>
    public string SessionId { get => field ?? ""; set; }

    /// <summary>The input of the user.</summary>
    public string InputTranscript { get => field ?? ""; set; }

    /// <summary>The code hook that invokes the function.</summary>
    public string? InvocationLabel { get; set; }

    /// <summary>The bot.</summary>
    public LexV2Bot Bot { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The possible interpretations of the input, the most probable first.</summary>
    public IReadOnlyList<LexV2Interpretation> Interpretations { get => field ?? []; set; }

    /// <summary>The next step that Lex proposes, if the function delegates.</summary>
    public LexV2ProposedState? ProposedNextState { get; set; }

    /// <summary>The request attributes from the client and the channel.</summary>
    public IReadOnlyDictionary<string, string> RequestAttributes { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The state of the session.</summary>
    public LexV2SessionState SessionState { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The transcriptions of speech.</summary>
    public IReadOnlyList<LexV2Transcription> Transcriptions { get => field ?? []; set; }
}

/// <summary>How the user answered.</summary>
[OpenEnum]
public readonly partial struct LexInputMode
{
    /// <summary>With the keys of a phone.</summary>
    public const string Dtmf = "DTMF";

    /// <summary>By speech.</summary>
    public const string Speech = "Speech";

    /// <summary>By text.</summary>
    public const string Text = "Text";
}

/// <summary>A Lex V2 bot.</summary>
public sealed partial record LexV2Bot : LambdaPayload
{
    /// <summary>The id.</summary>
    public string Id { get => field ?? ""; set; }

    /// <summary>The name.</summary>
    public string Name { get => field ?? ""; set; }

    /// <summary>The id of its alias.</summary>
    public string AliasId { get => field ?? ""; set; }

    /// <summary>The name of its alias.</summary>
    public string? AliasName { get; set; }

    /// <summary>The language: <c>en_US</c>.</summary>
    public string LocaleId { get => field ?? ""; set; }

    /// <summary>The version: <c>DRAFT</c>, <c>3</c>.</summary>
    public string Version { get => field ?? ""; set; }
}

/// <summary>A possible interpretation of the input.</summary>
public sealed partial record LexV2Interpretation : LambdaPayload
{
    /// <summary>The intent.</summary>
    public LexV2Intent Intent { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The source of the interpretation: <c>Lex</c> or <c>Bedrock</c>.</summary>
    public string? InterpretationSource { get; set; }

    /// <summary>The confidence score, from 0 to 1; absent for the fallback intent.</summary>
    public double? NluConfidence { get; set; }

    /// <summary>The mood of what the user said, when the bot analyzes it.</summary>
    public LexV2Sentiment? SentimentResponse { get; set; }
}

/// <summary>An intent of the user.</summary>
public sealed partial record LexV2Intent : LambdaPayload
{
    /// <summary>The name.</summary>
    public string Name { get => field ?? ""; set; }

    /// <summary>The slots by name; null those that have no value yet.</summary>
    public IReadOnlyDictionary<string, LexV2Slot?> Slots { get => field ?? ReadOnlyDictionary<string, LexV2Slot?>.Empty; set; }

    /// <summary>The state of the intent.</summary>
    public LexV2IntentState State { get; set; }

    /// <summary>Whether the user confirmed it.</summary>
    public LexConfirmation ConfirmationState { get; set; }

    /// <summary>The response of Amazon Kendra, for the intent that searches with it.</summary>
    public JsonElement? KendraResponse { get; set; }
}

/// <summary>How far an intent is.</summary>
[OpenEnum]
public readonly partial struct LexV2IntentState
{
    /// <summary>The function could not fulfil it.</summary>
    public const string Failed = "Failed";

    /// <summary>It is fulfilled.</summary>
    public const string Fulfilled = "Fulfilled";

    /// <summary>It is being fulfilled.</summary>
    public const string FulfillmentInProgress = "FulfillmentInProgress";

    /// <summary>Slots are missing.</summary>
    public const string InProgress = "InProgress";

    /// <summary>All slots are there.</summary>
    public const string ReadyForFulfillment = "ReadyForFulfillment";

    /// <summary>Lex waits for the user.</summary>
    public const string Waiting = "Waiting";
}

/// <summary>The mood of what the user said.</summary>
public sealed partial record LexV2Sentiment : LambdaPayload
{
    /// <summary>The most probable: <c>POSITIVE</c>, <c>NEGATIVE</c>, <c>NEUTRAL</c>, <c>MIXED</c>.</summary>
    public string Sentiment { get => field ?? ""; set; }

    /// <summary>The scores.</summary>
    public LexV2SentimentScore? SentimentScore { get; set; }
}

/// <summary>The scores of sentiments, from 0 to 1.</summary>
public sealed partial record LexV2SentimentScore : LambdaPayload
{
    /// <summary>Both good and bad.</summary>
    public double? Mixed { get; set; }

    /// <summary>Bad.</summary>
    public double? Negative { get; set; }

    /// <summary>Neither.</summary>
    public double? Neutral { get; set; }

    /// <summary>Good.</summary>
    public double? Positive { get; set; }
}

/// <summary>The next step that Lex proposes.</summary>
public sealed partial record LexV2ProposedState : LambdaPayload
{
    /// <summary>The proposed action.</summary>
    public LexV2DialogAction? DialogAction { get; set; }

    /// <summary>The intent then.</summary>
    public LexV2Intent? Intent { get; set; }

    /// <summary>The proposed prompt.</summary>
    public LexV2Prompt? Prompt { get; set; }
}

/// <summary>The next action of Lex.</summary>
public sealed partial record LexV2DialogAction : LambdaPayload
{
    /// <summary>The type of the action.</summary>
    public LexDialogActionType Type { get; set; }

    /// <summary>The slot that it asks for.</summary>
    public string? SlotToElicit { get; set; }

    /// <summary>The elicitation style: <c>Default</c>, <c>SpellByLetter</c>, <c>SpellByWord</c>.</summary>
    public string? SlotElicitationStyle { get; set; }

    /// <summary>The slot in a composite slot that it asks for.</summary>
    public LexV2SubSlot? SubSlotToElicit { get; set; }
}

/// <summary>A slot in a composite slot.</summary>
public sealed partial record LexV2SubSlot : LambdaPayload
{
    /// <summary>The name.</summary>
    public string? Name { get; set; }

    /// <summary>The slot in it.</summary>
    public LexV2SubSlot? SubSlotToElicit { get; set; }
}

/// <summary>A prompt that Lex would give.</summary>
public sealed partial record LexV2Prompt : LambdaPayload
{
    /// <summary>The attempt: <c>Initial</c>, <c>Retry1</c>.</summary>
    public string Attempt { get => field ?? ""; set; }
}

/// <summary>The state of a session. The function receives it and returns the next one.</summary>
public sealed partial record LexV2SessionState : LambdaPayload
{
    /// <summary>Contexts that hold for some turns. In a response an empty list ends them all.</summary>
    public IReadOnlyList<LexV2ActiveContext>? ActiveContexts { get; set; }

    /// <summary>The session attributes, which the function and the client share.</summary>
    public IReadOnlyDictionary<string, string> SessionAttributes { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>Phrases that the user will probably say.</summary>
    public LexV2RuntimeHints? RuntimeHints { get; set; }

    /// <summary>The next or last action of Lex.</summary>
    public LexV2DialogAction? DialogAction { get; set; }

    /// <summary>The intent.</summary>
    public LexV2Intent? Intent { get; set; }

    /// <summary>The request that began it.</summary>
    public string? OriginatingRequestId { get; set; }
}

/// <summary>A context that holds for some turns.</summary>
public sealed partial record LexV2ActiveContext : LambdaPayload
{
    /// <summary>The name.</summary>
    public string? Name { get; set; }

    /// <summary>The parameters of the context.</summary>
    public IReadOnlyDictionary<string, string> ContextAttributes { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The time to live.</summary>
    public LexTimeToLive? TimeToLive { get; set; }
}

/// <summary>Phrases that the user will probably say.</summary>
public sealed partial record LexV2RuntimeHints : LambdaPayload
{
    /// <summary>The hints, by intent and slot.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, LexV2SlotHint>> SlotHints
    {
        get => field ?? ReadOnlyDictionary<string, IReadOnlyDictionary<string, LexV2SlotHint>>.Empty;
        set;
    }
}

/// <summary>Phrases that the user will probably say for a slot.</summary>
public sealed partial record LexV2SlotHint : LambdaPayload
{
    /// <summary>The phrases.</summary>
    public IReadOnlyList<LexV2HintValue> RuntimeHintValues { get => field ?? []; set; }

    /// <summary>The hints for the slots of a composite slot.</summary>
    public IReadOnlyDictionary<string, LexV2SlotHint> SubSlotHints { get => field ?? ReadOnlyDictionary<string, LexV2SlotHint>.Empty; set; }
}

/// <summary>A phrase that the user will probably say.</summary>
public sealed partial record LexV2HintValue : LambdaPayload
{
    /// <summary>The phrase.</summary>
    public string? Phrase { get; set; }
}

/// <summary>A transcription of speech.</summary>
public sealed partial record LexV2Transcription : LambdaPayload
{
    /// <summary>The text.</summary>
    public string Transcription { get => field ?? ""; set; }

    /// <summary>The confidence score, from 0 to 1.</summary>
    public double? TranscriptionConfidence { get; set; }

    /// <summary>The intent that it leads to.</summary>
    public LexV2ResolvedContext? ResolvedContext { get; set; }

    /// <summary>The slots that it fills.</summary>
    public IReadOnlyDictionary<string, LexV2Slot?> ResolvedSlots { get => field ?? ReadOnlyDictionary<string, LexV2Slot?>.Empty; set; }
}

/// <summary>The intent that the input resolves to.</summary>
public sealed partial record LexV2ResolvedContext : LambdaPayload
{
    /// <summary>The name of the intent.</summary>
    public string Intent { get => field ?? ""; set; }
}
