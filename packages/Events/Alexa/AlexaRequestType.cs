using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>What Alexa wants of a skill. There are many more, of interfaces such as the audio player.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<AlexaRequestType>))]
public readonly record struct AlexaRequestType(string Value) : IOpenEnum<AlexaRequestType>
{
    /// <summary>The user opens the skill.</summary>
    public static AlexaRequestType Launch => new("LaunchRequest");

    /// <summary>The user wants something.</summary>
    public static AlexaRequestType Intent => new("IntentRequest");

    /// <summary>The session ended; the skill cannot answer.</summary>
    public static AlexaRequestType SessionEnded => new("SessionEndedRequest");

    /// <summary>Alexa asks whether the skill could do something.</summary>
    public static AlexaRequestType CanFulfillIntent => new("CanFulfillIntentRequest");

    /// <summary>A task that the skill asked for answers.</summary>
    public static AlexaRequestType ConnectionsResponse => new("Connections.Response");

    /// <summary>A response of the skill was wrong.</summary>
    public static AlexaRequestType ExceptionEncountered => new("System.ExceptionEncountered");

    /// <summary>The device plays a stream.</summary>
    public static AlexaRequestType PlaybackStarted => new("AudioPlayer.PlaybackStarted");

    /// <summary>A stream came to its end.</summary>
    public static AlexaRequestType PlaybackFinished => new("AudioPlayer.PlaybackFinished");

    /// <summary>A stream was stopped.</summary>
    public static AlexaRequestType PlaybackStopped => new("AudioPlayer.PlaybackStopped");

    /// <summary>The device is ready for the next stream.</summary>
    public static AlexaRequestType PlaybackNearlyFinished => new("AudioPlayer.PlaybackNearlyFinished");

    /// <summary>The device cannot play a stream.</summary>
    public static AlexaRequestType PlaybackFailed => new("AudioPlayer.PlaybackFailed");

    /// <summary>The user pressed play.</summary>
    public static AlexaRequestType PlayCommandIssued => new("PlaybackController.PlayCommandIssued");

    /// <summary>The user pressed pause.</summary>
    public static AlexaRequestType PauseCommandIssued => new("PlaybackController.PauseCommandIssued");

    /// <summary>The user pressed next.</summary>
    public static AlexaRequestType NextCommandIssued => new("PlaybackController.NextCommandIssued");

    /// <summary>The user pressed previous.</summary>
    public static AlexaRequestType PreviousCommandIssued => new("PlaybackController.PreviousCommandIssued");

    /// <summary>The user touched the screen.</summary>
    public static AlexaRequestType AplUserEvent => new("Alexa.Presentation.APL.UserEvent");

    /// <summary>A user enabled the skill.</summary>
    public static AlexaRequestType SkillEnabled => new("AlexaSkillEvent.SkillEnabled");

    /// <summary>A user disabled the skill.</summary>
    public static AlexaRequestType SkillDisabled => new("AlexaSkillEvent.SkillDisabled");

    /// <summary>A user linked an account.</summary>
    public static AlexaRequestType SkillAccountLinked => new("AlexaSkillEvent.SkillAccountLinked");

    /// <summary>A user gave permissions.</summary>
    public static AlexaRequestType SkillPermissionAccepted => new("AlexaSkillEvent.SkillPermissionAccepted");

    /// <summary>A user changed permissions.</summary>
    public static AlexaRequestType SkillPermissionChanged => new("AlexaSkillEvent.SkillPermissionChanged");

    /// <inheritdoc/>
    public static AlexaRequestType Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
