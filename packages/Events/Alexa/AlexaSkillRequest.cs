using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// The event from Alexa to a custom skill, which returns an <see cref="AlexaSkillResponse"/>.
/// See <see href="https://developer.amazon.com/en-US/docs/alexa/custom-skills/request-and-response-json-reference.html"/>.
/// </summary>
[LambdaEvent("alexa-skills-kit", LambdaEventDirection.Received, "request.requestId & context.System", "request.requestId & session")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record AlexaSkillRequest : LambdaPayload, ILambdaJson<AlexaSkillRequest>
{
    /// <summary>The version of the format: <c>1.0</c>.</summary>
    public string Version { get => field ?? ""; set; }

    /// <summary>The session; absent for requests outside of one, such as those of the audio player.</summary>
    public AlexaSession? Session { get; set; }

    /// <summary>The state of Alexa and of the device.</summary>
    public AlexaContext Context { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The request.</summary>
    public AlexaRequest Request { get => field ??= new() { IsPlaceholder = true }; set; }
}

/// <summary>A session of a skill.</summary>
public sealed partial record AlexaSession : LambdaPayload
{
    /// <summary>Whether this is the first request of the session.</summary>
    public bool? New { get; set; }

    /// <summary>The session.</summary>
    public string SessionId { get => field ?? ""; set; }

    /// <summary>The skill.</summary>
    public AlexaApplication Application { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The <see cref="AlexaSkillResponse.SessionAttributes"/> of the response before.</summary>
    public JsonElement? Attributes { get; set; }

    /// <summary>The account that enabled the skill.</summary>
    public AlexaUser User { get => field ??= new() { IsPlaceholder = true }; set; }
}

/// <summary>A skill.</summary>
public sealed partial record AlexaApplication : LambdaPayload
{
    /// <summary>The id; compare it with that of your skill.</summary>
    public string ApplicationId { get => field ?? ""; set; }
}

/// <summary>The account that enabled a skill.</summary>
public sealed partial record AlexaUser : LambdaPayload
{
    /// <summary>The id for this skill.</summary>
    public string UserId { get => field ?? ""; set; }

    /// <summary>The token of your system, when the user linked the account.</summary>
    public string? AccessToken { get; set; }

    /// <summary>The permissions of the user.</summary>
    public AlexaPermissions? Permissions { get; set; }
}

/// <summary>The permissions of a user.</summary>
public sealed partial record AlexaPermissions : LambdaPayload
{
    /// <summary>A token for the user's data; use <see cref="AlexaSystem.ApiAccessToken"/> instead.</summary>
    public string? ConsentToken { get; set; }

    /// <summary>The permission scopes, by name.</summary>
    public IReadOnlyDictionary<string, AlexaScope> Scopes { get => field ?? ReadOnlyDictionary<string, AlexaScope>.Empty; set; }
}

/// <summary>A permission that was asked for.</summary>
public sealed partial record AlexaScope : LambdaPayload
{
    /// <summary><c>GRANTED</c> or <c>DENIED</c>.</summary>
    public string Status { get => field ?? ""; set; }
}

/// <summary>The state of Alexa and of the device.</summary>
public sealed partial record AlexaContext : LambdaPayload
{
    /// <summary>Alexa, the skill, the user and the device.</summary>
    [JsonPropertyName("System")]
    public AlexaSystem System { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The state of the audio player.</summary>
    [JsonPropertyName("AudioPlayer")]
    public AlexaAudioPlayerState? AudioPlayer { get; set; }
}

/// <summary>Alexa, the skill, the user and the device.</summary>
public sealed partial record AlexaSystem : LambdaPayload
{
    /// <summary>The skill.</summary>
    public AlexaApplication Application { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The account that enabled the skill.</summary>
    public AlexaUser User { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The speaker, if Alexa recognizes the voice.</summary>
    public AlexaPerson? Person { get; set; }

    /// <summary>The place of the device, such as a room.</summary>
    public AlexaUnit? Unit { get; set; }

    /// <summary>The device.</summary>
    public AlexaDevice? Device { get; set; }

    /// <summary>The endpoint of Alexa's APIs.</summary>
    public string? ApiEndpoint { get; set; }

    /// <summary>The token for them.</summary>
    public string? ApiAccessToken { get; set; }
}

/// <summary>The speaker.</summary>
public sealed partial record AlexaPerson : LambdaPayload
{
    /// <summary>The id for this skill.</summary>
    public string PersonId { get => field ?? ""; set; }

    /// <summary>The token of your system, when the person linked the account.</summary>
    public string? AccessToken { get; set; }

    /// <summary>The confidence of the recognition.</summary>
    public AlexaConfidence? AuthenticationConfidenceLevel { get; set; }
}

/// <summary>The confidence of the recognition of the speaker.</summary>
public sealed partial record AlexaConfidence : LambdaPayload
{
    /// <summary>The level, from 0 to 400: 300 and more for the voice, 400 with a PIN.</summary>
    public int? Level { get; set; }
}

/// <summary>The place of a device.</summary>
public sealed partial record AlexaUnit : LambdaPayload
{
    /// <summary>The id for this skill.</summary>
    public string? UnitId { get; set; }

    /// <summary>The id for all skills of the vendor.</summary>
    public string? PersistentUnitId { get; set; }
}

/// <summary>A device.</summary>
public sealed partial record AlexaDevice : LambdaPayload
{
    /// <summary>The id for this skill.</summary>
    public string? DeviceId { get; set; }

    /// <summary>The id for all skills of the vendor.</summary>
    public string? PersistentEndpointId { get; set; }

    /// <summary>The supported interfaces, by name: <c>AudioPlayer</c>, <c>Alexa.Presentation.APL</c>.</summary>
    public IReadOnlyDictionary<string, JsonElement> SupportedInterfaces
    {
        get => field ?? ReadOnlyDictionary<string, JsonElement>.Empty;
        set;
    }
}

/// <summary>The state of the audio player.</summary>
public sealed partial record AlexaAudioPlayerState : LambdaPayload
{
    /// <summary>The activity of the player.</summary>
    public AlexaPlayerActivity PlayerActivity { get; set; }

    /// <summary>The stream, as the skill named it.</summary>
    public string? Token { get; set; }

    /// <summary>The offset in the stream, in milliseconds.</summary>
    public long? OffsetInMilliseconds { get; set; }
}

/// <summary>What a player does.</summary>
[OpenEnum]
public readonly partial struct AlexaPlayerActivity
{
    /// <summary>Nothing was played.</summary>
    public const string Idle = "IDLE";

    /// <summary>The stream is paused.</summary>
    public const string Paused = "PAUSED";

    /// <summary>It plays.</summary>
    public const string Playing = "PLAYING";

    /// <summary>It waits for data.</summary>
    public const string BufferUnderrun = "BUFFER_UNDERRUN";

    /// <summary>The stream came to its end.</summary>
    public const string Finished = "FINISHED";

    /// <summary>The stream was stopped.</summary>
    public const string Stopped = "STOPPED";
}
