namespace Lambent.Events;

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
