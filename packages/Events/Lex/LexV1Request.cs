using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// The event from a Lex V1 bot to its function, which returns a <see cref="LexV1Response"/>.
/// See <see href="https://docs.aws.amazon.com/lex/latest/dg/lambda-input-response-format.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<LexV1Request>))]
public sealed partial record LexV1Request : LambdaPayload, ILambdaJson<LexV1Request>
{
    /// <summary>The version of the format: <c>1.0</c>.</summary>
    [JsonPropertyName("messageVersion")]
    public string MessageVersion { get => field ?? ""; set; }

    /// <summary>Whether the dialog goes on or the intent is to be fulfilled.</summary>
    [JsonPropertyName("invocationSource")]
    public LexInvocationSource InvocationSource { get; set; }

    /// <summary>The user, of the client's choice.</summary>
    [JsonPropertyName("userId")]
    public string UserId { get => field ?? ""; set; }

    /// <summary>The session attributes, which the function and the client share.</summary>
    [JsonPropertyName("sessionAttributes")]
    [JsonConverter(typeof(TextMapConverter))]
    public IReadOnlyDictionary<string, string> SessionAttributes { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The request attributes from the client and the channel.</summary>
    [JsonPropertyName("requestAttributes")]
    public IReadOnlyDictionary<string, string> RequestAttributes { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The bot.</summary>
    [JsonPropertyName("bot")]
    public LexV1Bot Bot { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>Whether the user gets text or speech.</summary>
    [JsonPropertyName("outputDialogMode")]
    public LexV1OutputMode OutputDialogMode { get; set; }

    /// <summary>The intent.</summary>
    [JsonPropertyName("currentIntent")]
    public LexV1Intent CurrentIntent { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>Other intents that the user may have meant, the most probable first.</summary>
    [JsonPropertyName("alternativeIntents")]
    public IReadOnlyList<LexV1Intent> AlternativeIntents { get => field ?? []; set; }

    /// <summary>The input of the user.</summary>
    [JsonPropertyName("inputTranscript")]
    public string? InputTranscript { get; set; }

    /// <summary>The last intents of the session.</summary>
    [JsonPropertyName("recentIntentSummaryView")]
    public IReadOnlyList<LexV1IntentSummary?> RecentIntentSummaryView { get => field ?? []; set; }

    /// <summary>The mood of what the user said, when the bot analyzes it.</summary>
    [JsonPropertyName("sentimentResponse")]
    public LexV1Sentiment? SentimentResponse { get; set; }

    /// <summary>The response of Amazon Kendra, for the intent that searches with it.</summary>
    [JsonPropertyName("kendraResponse")]
    public JsonElement? KendraResponse { get; set; }

    /// <summary>Contexts that hold for some turns.</summary>
    [JsonPropertyName("activeContexts")]
    public IReadOnlyList<LexV1ActiveContext> ActiveContexts { get => field ?? []; set; }
}
