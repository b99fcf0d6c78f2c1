using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A session of a skill.</summary>
public sealed partial record AlexaSession : LambdaPayload
{
    /// <summary>Whether this is the first request of the session.</summary>
    [JsonPropertyName("new")]
    public bool? New { get; set; }

    /// <summary>The session.</summary>
    [JsonPropertyName("sessionId")]
    public string SessionId { get => field ?? ""; set; }

    /// <summary>The skill.</summary>
    [JsonPropertyName("application")]
    public AlexaApplication Application { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The <see cref="AlexaSkillResponse.SessionAttributes"/> of the response before.</summary>
    [JsonPropertyName("attributes")]
    public JsonElement? Attributes { get; set; }

    /// <summary>The account that enabled the skill.</summary>
    [JsonPropertyName("user")]
    public AlexaUser User { get => field ??= new() { IsPlaceholder = true }; set; }
}
