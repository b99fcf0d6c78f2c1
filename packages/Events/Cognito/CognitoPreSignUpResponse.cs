using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>How the user begins.</summary>
public sealed partial record CognitoPreSignUpResponse : LambdaPayload
{
    /// <summary>Whether the user is confirmed at once.</summary>
    [JsonPropertyName("autoConfirmUser")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? AutoConfirmUser { get; set; }

    /// <summary>Whether the mail address counts as verified; needs one.</summary>
    [JsonPropertyName("autoVerifyEmail")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? AutoVerifyEmail { get; set; }

    /// <summary>Whether the phone number counts as verified; needs one.</summary>
    [JsonPropertyName("autoVerifyPhone")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? AutoVerifyPhone { get; set; }
}
