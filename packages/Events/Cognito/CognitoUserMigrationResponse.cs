using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The user from your old directory.</summary>
public sealed partial record CognitoUserMigrationResponse : LambdaPayload
{
    /// <summary>The attributes; without <c>username</c> the user gets the name of the sign-in.</summary>
    [JsonPropertyName("userAttributes")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(TextMapConverter))]
    public IReadOnlyDictionary<string, string>? UserAttributes { get; set; }

    /// <summary>The state of the user: confirmed, unless a new password is needed.</summary>
    [JsonPropertyName("finalUserStatus")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CognitoUserStatus FinalUserStatus { get; set; }

    /// <summary>Whether Cognito welcomes the user.</summary>
    [JsonPropertyName("messageAction")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CognitoMessageAction MessageAction { get; set; }

    /// <summary>How it does; by SMS if absent.</summary>
    [JsonPropertyName("desiredDeliveryMediums")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<CognitoDeliveryMedium>? DesiredDeliveryMediums { get; set; }

    /// <summary>Whether the user takes the mail address or phone number over from another who has it as alias.</summary>
    [JsonPropertyName("forceAliasCreation")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? ForceAliasCreation { get; set; }

    /// <summary>Whether the user needs a code by SMS from now on.</summary>
    [JsonPropertyName("enableSMSMFA")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? EnableSmsMfa { get; set; }
}
