using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The request. Its members depend on <see cref="Type"/>.</summary>
public sealed partial record AlexaRequest : LambdaPayload
{
    /// <summary>The type.</summary>
    [JsonPropertyName("type")]
    public AlexaRequestType Type { get; set; }

    /// <summary>The request.</summary>
    [JsonPropertyName("requestId")]
    public string RequestId { get => field ?? ""; set; }

    /// <summary>The time of the request.</summary>
    [JsonPropertyName("timestamp")]
    public Timestamp? Timestamp { get; set => field = value?.Or(TimestampFormat.Iso8601); }

    /// <summary>The language: <c>en-US</c>.</summary>
    [JsonPropertyName("locale")]
    public string? Locale { get; set; }

    /// <summary>The intent, of an intent request.</summary>
    [JsonPropertyName("intent")]
    public AlexaIntent? Intent { get; set; }

    /// <summary>The state of the dialog, if the skill has a dialog model.</summary>
    [JsonPropertyName("dialogState")]
    public AlexaDialogState DialogState { get; set; }

    /// <summary>The reason for the end of the session; session ended requests only.</summary>
    [JsonPropertyName("reason")]
    public AlexaSessionEndedReason Reason { get; set; }

    /// <summary>
    /// The error; session ended requests, <c>System.ExceptionEncountered</c> and <c>AudioPlayer.PlaybackFailed</c> only.
    /// </summary>
    [JsonPropertyName("error")]
    public AlexaRequestError? Error { get; set; }

    /// <summary>The request whose response was invalid; <c>System.ExceptionEncountered</c> only.</summary>
    [JsonPropertyName("cause")]
    public AlexaRequestCause? Cause { get; set; }

    /// <summary>Whether a link to the skill expects its result, of a launch request.</summary>
    [JsonPropertyName("shouldLinkResultBeReturned")]
    public bool? ShouldLinkResultBeReturned { get; set; }

    /// <summary>The stream, document or task that it is about, as the skill named it.</summary>
    [JsonPropertyName("token")]
    public string? Token { get; set; }

    /// <summary>The offset in the stream, in milliseconds; audio player requests only.</summary>
    [JsonPropertyName("offsetInMilliseconds")]
    public long? OffsetInMilliseconds { get; set; }

    /// <summary>The state of playback; <c>AudioPlayer.PlaybackFailed</c> only.</summary>
    [JsonPropertyName("currentPlaybackState")]
    public AlexaAudioPlayerState? CurrentPlaybackState { get; set; }

    /// <summary>The task that answers, of <c>Connections.Response</c>.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>The status of the task; <c>Connections.Response</c> only.</summary>
    [JsonPropertyName("status")]
    public AlexaTaskStatus? Status { get; set; }

    /// <summary>The result of the task; <c>Connections.Response</c> only.</summary>
    [JsonPropertyName("payload")]
    public JsonElement? Payload { get; set; }

    /// <summary>The task that another skill asks for, of a launch request.</summary>
    [JsonPropertyName("task")]
    public AlexaTask? Task { get; set; }

    /// <summary>The arguments from the screen; <c>Alexa.Presentation.APL.UserEvent</c> only.</summary>
    [JsonPropertyName("arguments")]
    public IReadOnlyList<JsonElement> Arguments { get => field ?? []; set; }

    /// <summary>The component that tells it, of <c>Alexa.Presentation.APL.UserEvent</c>.</summary>
    [JsonPropertyName("source")]
    public JsonElement? Source { get; set; }

    /// <summary>Values of components, of <c>Alexa.Presentation.APL.UserEvent</c>.</summary>
    [JsonPropertyName("components")]
    public JsonElement? Components { get; set; }

    /// <summary>The time of the event; <c>AlexaSkillEvent</c> only.</summary>
    [JsonPropertyName("eventCreationTime")]
    public Timestamp? EventCreationTime { get; set => field = value?.Or(TimestampFormat.Iso8601); }

    /// <summary>The publishing time; <c>AlexaSkillEvent</c> only.</summary>
    [JsonPropertyName("eventPublishingTime")]
    public Timestamp? EventPublishingTime { get; set => field = value?.Or(TimestampFormat.Iso8601); }

    /// <summary>The data of an <c>AlexaSkillEvent</c> or a message.</summary>
    [JsonPropertyName("body")]
    public JsonElement? Body { get; set; }
}
