using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The initial state of the user.</summary>
public sealed partial record CognitoPreSignUpResponse : LambdaPayload
{
    /// <summary>Whether the user is confirmed automatically.</summary>
    [JsonPropertyName("autoConfirmUser")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? AutoConfirmUser { get; set; }

    /// <summary>Whether the email address is set as verified; the user must have one.</summary>
    [JsonPropertyName("autoVerifyEmail")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? AutoVerifyEmail { get; set; }

    /// <summary>Whether the phone number is set as verified; the user must have one.</summary>
    [JsonPropertyName("autoVerifyPhone")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? AutoVerifyPhone { get; set; }
}
