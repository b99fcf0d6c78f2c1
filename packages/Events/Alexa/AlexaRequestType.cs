namespace Lambent.Events;

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
