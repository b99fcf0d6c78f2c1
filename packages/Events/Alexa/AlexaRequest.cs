using System.Text.Json;

namespace Lambent.Events;

/// <summary>The request. Its members depend on <see cref="Type"/>.</summary>
public sealed partial record AlexaRequest : LambdaPayload
{
    /// <summary>The type.</summary>
    public AlexaRequestType Type { get; set; }

    /// <summary>The request.</summary>
    public string RequestId { get => field ?? ""; set; }

    /// <summary>The time of the request.</summary>
    [WireFormat(TimestampFormat.Iso8601)]
    public partial DateTimeOffset? Timestamp { get; set; }

    /// <summary>The language: <c>en-US</c>.</summary>
    public string? Locale { get; set; }

    /// <summary>The intent, of an intent request.</summary>
    public AlexaIntent? Intent { get; set; }

    /// <summary>The state of the dialog, if the skill has a dialog model.</summary>
    public AlexaDialogState DialogState { get; set; }

    /// <summary>The reason for the end of the session; session ended requests only.</summary>
    public AlexaSessionEndedReason Reason { get; set; }

    /// <summary>
    /// The error; session ended requests, <c>System.ExceptionEncountered</c> and <c>AudioPlayer.PlaybackFailed</c> only.
    /// </summary>
    public AlexaRequestError? Error { get; set; }

    /// <summary>The request whose response was invalid; <c>System.ExceptionEncountered</c> only.</summary>
    public AlexaRequestCause? Cause { get; set; }

    /// <summary>Whether a link to the skill expects its result, of a launch request.</summary>
    public bool? ShouldLinkResultBeReturned { get; set; }

    /// <summary>The stream, document or task that it is about, as the skill named it.</summary>
    public string? Token { get; set; }

    /// <summary>The offset in the stream, in milliseconds; audio player requests only.</summary>
    public long? OffsetInMilliseconds { get; set; }

    /// <summary>The state of playback; <c>AudioPlayer.PlaybackFailed</c> only.</summary>
    public AlexaAudioPlayerState? CurrentPlaybackState { get; set; }

    /// <summary>The task that answers, of <c>Connections.Response</c>.</summary>
    public string? Name { get; set; }

    /// <summary>The status of the task; <c>Connections.Response</c> only.</summary>
    public AlexaTaskStatus? Status { get; set; }

    /// <summary>The result of the task; <c>Connections.Response</c> only.</summary>
    public JsonElement? Payload { get; set; }

    /// <summary>The task that another skill asks for, of a launch request.</summary>
    public AlexaTask? Task { get; set; }

    /// <summary>The arguments from the screen; <c>Alexa.Presentation.APL.UserEvent</c> only.</summary>
    public IReadOnlyList<JsonElement> Arguments { get => field ?? []; set; }

    /// <summary>The component that tells it, of <c>Alexa.Presentation.APL.UserEvent</c>.</summary>
    public JsonElement? Source { get; set; }

    /// <summary>Values of components, of <c>Alexa.Presentation.APL.UserEvent</c>.</summary>
    public JsonElement? Components { get; set; }

    /// <summary>The time of the event; <c>AlexaSkillEvent</c> only.</summary>
    [WireFormat(TimestampFormat.Iso8601)]
    public partial DateTimeOffset? EventCreationTime { get; set; }

    /// <summary>The publishing time; <c>AlexaSkillEvent</c> only.</summary>
    [WireFormat(TimestampFormat.Iso8601)]
    public partial DateTimeOffset? EventPublishingTime { get; set; }

    /// <summary>The data of an <c>AlexaSkillEvent</c> or a message.</summary>
    public JsonElement? Body { get; set; }
}

/// <summary>What Alexa wants of a skill. There are many more, of interfaces such as the audio player.</summary>
[OpenEnum]
public readonly partial struct AlexaRequestType
{
    /// <summary>The user opens the skill.</summary>
    public const string Launch = "LaunchRequest";

    /// <summary>The user wants something.</summary>
    public const string Intent = "IntentRequest";

    /// <summary>The session ended; the skill cannot answer.</summary>
    public const string SessionEnded = "SessionEndedRequest";

    /// <summary>Alexa asks whether the skill could do something.</summary>
    public const string CanFulfillIntent = "CanFulfillIntentRequest";

    /// <summary>A task that the skill asked for answers.</summary>
    public const string ConnectionsResponse = "Connections.Response";

    /// <summary>A response of the skill was wrong.</summary>
    public const string ExceptionEncountered = "System.ExceptionEncountered";

    /// <summary>The device plays a stream.</summary>
    public const string PlaybackStarted = "AudioPlayer.PlaybackStarted";

    /// <summary>A stream came to its end.</summary>
    public const string PlaybackFinished = "AudioPlayer.PlaybackFinished";

    /// <summary>A stream was stopped.</summary>
    public const string PlaybackStopped = "AudioPlayer.PlaybackStopped";

    /// <summary>The device is ready for the next stream.</summary>
    public const string PlaybackNearlyFinished = "AudioPlayer.PlaybackNearlyFinished";

    /// <summary>The device cannot play a stream.</summary>
    public const string PlaybackFailed = "AudioPlayer.PlaybackFailed";

    /// <summary>The user pressed play.</summary>
    public const string PlayCommandIssued = "PlaybackController.PlayCommandIssued";

    /// <summary>The user pressed pause.</summary>
    public const string PauseCommandIssued = "PlaybackController.PauseCommandIssued";

    /// <summary>The user pressed next.</summary>
    public const string NextCommandIssued = "PlaybackController.NextCommandIssued";

    /// <summary>The user pressed previous.</summary>
    public const string PreviousCommandIssued = "PlaybackController.PreviousCommandIssued";

    /// <summary>The user touched the screen.</summary>
    public const string AplUserEvent = "Alexa.Presentation.APL.UserEvent";

    /// <summary>A user enabled the skill.</summary>
    public const string SkillEnabled = "AlexaSkillEvent.SkillEnabled";

    /// <summary>A user disabled the skill.</summary>
    public const string SkillDisabled = "AlexaSkillEvent.SkillDisabled";

    /// <summary>A user linked an account.</summary>
    public const string SkillAccountLinked = "AlexaSkillEvent.SkillAccountLinked";

    /// <summary>A user gave permissions.</summary>
    public const string SkillPermissionAccepted = "AlexaSkillEvent.SkillPermissionAccepted";

    /// <summary>A user changed permissions.</summary>
    public const string SkillPermissionChanged = "AlexaSkillEvent.SkillPermissionChanged";
}

/// <summary>An intent of the user.</summary>
public sealed partial record AlexaIntent : LambdaPayload
{
    /// <summary>The name: <c>AMAZON.HelpIntent</c>.</summary>
    public string Name { get => field ?? ""; set; }

    /// <summary>Whether the user confirmed it.</summary>
    public AlexaConfirmationStatus ConfirmationStatus { get; set; }

    /// <summary>The slots by name.</summary>
    public IReadOnlyDictionary<string, AlexaSlot> Slots { get => field ?? ReadOnlyDictionary<string, AlexaSlot>.Empty; set; }
}

/// <summary>Whether the user confirmed something.</summary>
[OpenEnum]
public readonly partial struct AlexaConfirmationStatus
{
    /// <summary>Not asked, or no answer yet.</summary>
    public const string None = "NONE";

    /// <summary>Yes.</summary>
    public const string Confirmed = "CONFIRMED";

    /// <summary>No.</summary>
    public const string Denied = "DENIED";
}

/// <summary>A slot of an intent.</summary>
public sealed partial record AlexaSlot : LambdaPayload
{
    /// <summary>The name.</summary>
    public string Name { get => field ?? ""; set; }

    /// <summary>The words of the user; absent when there are none.</summary>
    public string? Value { get; set; }

    /// <summary>Whether the user confirmed the value.</summary>
    public AlexaConfirmationStatus ConfirmationStatus { get; set; }

    /// <summary>The source of the value: <c>USER</c>.</summary>
    public string? Source { get; set; }

    /// <summary>The values that it may be.</summary>
    public AlexaResolutions? Resolutions { get; set; }

    /// <summary>The value, or the values of a slot that takes several.</summary>
    public AlexaSlotValue? SlotValue { get; set; }
}

/// <summary>The values that a slot may have.</summary>
public sealed partial record AlexaResolutions : LambdaPayload
{
    /// <summary>The resolutions, by authority.</summary>
    public IReadOnlyList<AlexaResolution> ResolutionsPerAuthority { get => field ?? []; set; }
}

/// <summary>The values that one authority knows.</summary>
public sealed partial record AlexaResolution : LambdaPayload
{
    /// <summary>The authority, such as a slot type of the skill.</summary>
    public string Authority { get => field ?? ""; set; }

    /// <summary>The status of the resolution.</summary>
    public AlexaResolutionStatus Status { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The values.</summary>
    public IReadOnlyList<AlexaResolvedValue> Values { get => field ?? []; set; }
}

/// <summary>Whether an authority knows a value.</summary>
public sealed partial record AlexaResolutionStatus : LambdaPayload
{
    /// <summary>The status of the resolution.</summary>
    public AlexaResolutionCode Code { get; set; }
}

/// <summary>Whether an authority knows a value.</summary>
[OpenEnum]
public readonly partial struct AlexaResolutionCode
{
    /// <summary>It does.</summary>
    public const string Match = "ER_SUCCESS_MATCH";

    /// <summary>It does not.</summary>
    public const string NoMatch = "ER_SUCCESS_NO_MATCH";

    /// <summary>It took too long.</summary>
    public const string Timeout = "ER_ERROR_TIMEOUT";

    /// <summary>It failed.</summary>
    public const string Exception = "ER_ERROR_EXCEPTION";
}

/// <summary>A value that an authority knows.</summary>
public sealed partial record AlexaResolvedValue : LambdaPayload
{
    /// <summary>The value.</summary>
    public AlexaNamedValue Value { get => field ??= new() { IsPlaceholder = true }; set; }
}

/// <summary>A value of a slot type.</summary>
public sealed partial record AlexaNamedValue : LambdaPayload
{
    /// <summary>The name.</summary>
    public string Name { get => field ?? ""; set; }

    /// <summary>The id in the slot type.</summary>
    public string? Id { get; set; }
}

/// <summary>A value, or several.</summary>
public sealed partial record AlexaSlotValue : LambdaPayload
{
    /// <summary><c>Simple</c> or <c>List</c>.</summary>
    public string Type { get => field ?? ""; set; }

    /// <summary>The words of the user.</summary>
    public string? Value { get; set; }

    /// <summary>The values of a list.</summary>
    public IReadOnlyList<AlexaSlotValue> Values { get => field ?? []; set; }

    /// <summary>The values that it may be.</summary>
    public AlexaResolutions? Resolutions { get; set; }
}

/// <summary>How far a dialog is.</summary>
[OpenEnum]
public readonly partial struct AlexaDialogState
{
    /// <summary>It begins.</summary>
    public const string Started = "STARTED";

    /// <summary>Slots are missing.</summary>
    public const string InProgress = "IN_PROGRESS";

    /// <summary>All slots are there and confirmed.</summary>
    public const string Completed = "COMPLETED";
}

/// <summary>Why a session ended.</summary>
[OpenEnum]
public readonly partial struct AlexaSessionEndedReason
{
    /// <summary>The user ended it.</summary>
    public const string UserInitiated = "USER_INITIATED";

    /// <summary>Something went wrong.</summary>
    public const string Error = "ERROR";

    /// <summary>The user did not answer.</summary>
    public const string ExceededMaxReprompts = "EXCEEDED_MAX_REPROMPTS";

    /// <summary>The skill handed over to an app.</summary>
    public const string AppInitiated = "APP_INITIATED";
}

/// <summary>The error type.</summary>
public sealed partial record AlexaRequestError : LambdaPayload
{
    /// <summary>The kind of error: <c>INVALID_RESPONSE</c>.</summary>
    public string Type { get => field ?? ""; set; }

    /// <summary>The message.</summary>
    public string? Message { get; set; }
}

/// <summary>The request whose response was invalid.</summary>
public sealed partial record AlexaRequestCause : LambdaPayload
{
    /// <summary>The request that it answered.</summary>
    public string RequestId { get => field ?? ""; set; }
}

/// <summary>The status of a task.</summary>
public sealed partial record AlexaTaskStatus : LambdaPayload
{
    /// <summary>The status: <c>200</c>.</summary>
    public string Code { get => field ?? ""; set; }

    /// <summary>The message.</summary>
    public string? Message { get; set; }
}

/// <summary>A task that another skill asks for.</summary>
public sealed partial record AlexaTask : LambdaPayload
{
    /// <summary>The name.</summary>
    public string Name { get => field ?? ""; set; }

    /// <summary>The version.</summary>
    public string? Version { get; set; }

    /// <summary>The input.</summary>
    public JsonElement? Input { get; set; }
}
