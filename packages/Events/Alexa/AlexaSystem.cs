using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Alexa, the skill, the user and the device.</summary>
public sealed partial record AlexaSystem : LambdaPayload
{
    /// <summary>The skill.</summary>
    [JsonPropertyName("application")]
    public AlexaApplication Application { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The account that enabled the skill.</summary>
    [JsonPropertyName("user")]
    public AlexaUser User { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The speaker, if Alexa recognizes the voice.</summary>
    [JsonPropertyName("person")]
    public AlexaPerson? Person { get; set; }

    /// <summary>The place of the device, such as a room.</summary>
    [JsonPropertyName("unit")]
    public AlexaUnit? Unit { get; set; }

    /// <summary>The device.</summary>
    [JsonPropertyName("device")]
    public AlexaDevice? Device { get; set; }

    /// <summary>The endpoint of Alexa's APIs.</summary>
    [JsonPropertyName("apiEndpoint")]
    public string? ApiEndpoint { get; set; }

    /// <summary>The token for them.</summary>
    [JsonPropertyName("apiAccessToken")]
    public string? ApiAccessToken { get; set; }
}
