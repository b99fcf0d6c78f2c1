using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// What a Lex V2 bot sends to its function. Answer with <see cref="LexV2Response"/>.
/// See <see href="https://docs.aws.amazon.com/lexv2/latest/dg/lambda-input-format.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<LexV2Request>))]
public sealed partial record LexV2Request : LambdaPayload, ILambdaJson<LexV2Request>
{
    /// <summary>The version of the format: <c>1.0</c>.</summary>
    [JsonPropertyName("messageVersion")]
    public string MessageVersion { get => field ?? ""; set; }

    /// <summary>Whether the dialog goes on or the intent is to be fulfilled.</summary>
    [JsonPropertyName("invocationSource")]
    public LexInvocationSource InvocationSource { get; set; }

    /// <summary>How the user answered.</summary>
    [JsonPropertyName("inputMode")]
    public LexInputMode InputMode { get; set; }

    /// <summary>What Lex makes of the answer: <c>text/plain; charset=utf-8</c>, <c>audio/pcm</c>.</summary>
    [JsonPropertyName("responseContentType")]
    public string ResponseContentType { get => field ?? ""; set; }

    /// <summary>The session, of your client's choice or Lex's.</summary>
    [JsonPropertyName("sessionId")]
    public string SessionId { get => field ?? ""; set; }

    /// <summary>What the user said or typed.</summary>
    [JsonPropertyName("inputTranscript")]
    public string InputTranscript { get => field ?? ""; set; }

    /// <summary>Which code hook of the bot invokes.</summary>
    [JsonPropertyName("invocationLabel")]
    public string? InvocationLabel { get; set; }

    /// <summary>The bot.</summary>
    [JsonPropertyName("bot")]
    public LexV2Bot Bot { get => field ??= new() { IsMadeUp = true }; set; }

    /// <summary>What the user may have meant, the most probable first.</summary>
    [JsonPropertyName("interpretations")]
    public IReadOnlyList<LexV2Interpretation> Interpretations { get => field ?? []; set; }

    /// <summary>What Lex would do next, if the function delegates.</summary>
    [JsonPropertyName("proposedNextState")]
    public LexV2ProposedState? ProposedNextState { get; set; }

    /// <summary>What the client tells with this request, and what a channel adds.</summary>
    [JsonPropertyName("requestAttributes")]
    public IReadOnlyDictionary<string, string> RequestAttributes { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>Where the conversation is.</summary>
    [JsonPropertyName("sessionState")]
    public LexV2SessionState SessionState { get => field ??= new() { IsMadeUp = true }; set; }

    /// <summary>What the user may have said, for speech.</summary>
    [JsonPropertyName("transcriptions")]
    public IReadOnlyList<LexV2Transcription> Transcriptions { get => field ?? []; set; }
}
