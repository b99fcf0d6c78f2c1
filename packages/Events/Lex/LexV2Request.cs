using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// The event from a Lex V2 bot to its function, which returns a <see cref="LexV2Response"/>.
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

    /// <summary>The input mode.</summary>
    [JsonPropertyName("inputMode")]
    public LexInputMode InputMode { get; set; }

    /// <summary>The content type of the response of Lex: <c>text/plain; charset=utf-8</c>, <c>audio/pcm</c>.</summary>
    [JsonPropertyName("responseContentType")]
    public string ResponseContentType { get => field ?? ""; set; }

    /// <summary>The session, of your client's choice or Lex's.</summary>
    [JsonPropertyName("sessionId")]
    public string SessionId { get => field ?? ""; set; }

    /// <summary>The input of the user.</summary>
    [JsonPropertyName("inputTranscript")]
    public string InputTranscript { get => field ?? ""; set; }

    /// <summary>The code hook that invokes the function.</summary>
    [JsonPropertyName("invocationLabel")]
    public string? InvocationLabel { get; set; }

    /// <summary>The bot.</summary>
    [JsonPropertyName("bot")]
    public LexV2Bot Bot { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The possible interpretations of the input, the most probable first.</summary>
    [JsonPropertyName("interpretations")]
    public IReadOnlyList<LexV2Interpretation> Interpretations { get => field ?? []; set; }

    /// <summary>The next step that Lex proposes, if the function delegates.</summary>
    [JsonPropertyName("proposedNextState")]
    public LexV2ProposedState? ProposedNextState { get; set; }

    /// <summary>The request attributes from the client and the channel.</summary>
    [JsonPropertyName("requestAttributes")]
    public IReadOnlyDictionary<string, string> RequestAttributes { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The state of the session.</summary>
    [JsonPropertyName("sessionState")]
    public LexV2SessionState SessionState { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The transcriptions of speech.</summary>
    [JsonPropertyName("transcriptions")]
    public IReadOnlyList<LexV2Transcription> Transcriptions { get => field ?? []; set; }
}
