using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The data of a user who signed in.</summary>
public sealed partial record CognitoPostAuthenticationRequest : CognitoTriggerRequest
{
    /// <summary>Whether the device is new; absent when the user pool does not remember devices.</summary>
    [JsonPropertyName("newDeviceUsed")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? NewDeviceUsed { get; set; }
}
