using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The user from your existing directory.</summary>
public sealed partial record CognitoUserMigrationResponse : LambdaPayload
{
    /// <summary>The attributes; without <c>username</c> the user gets the name of the sign-in.</summary>
    [JsonPropertyName("userAttributes")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(TextMapConverter))]
    public IReadOnlyDictionary<string, string>? UserAttributes { get; set; }

    /// <summary>The state of the user: confirmed, unless a new password is needed.</summary>
    [JsonPropertyName("finalUserStatus")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public CognitoUserStatus FinalUserStatus { get; set; }

    /// <summary>The setting for Cognito's welcome message, such as <c>SUPPRESS</c>.</summary>
    [JsonPropertyName("messageAction")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public CognitoMessageAction MessageAction { get; set; }

    /// <summary>The delivery of the welcome message; SMS if absent.</summary>
    [JsonPropertyName("desiredDeliveryMediums")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<CognitoDeliveryMedium>? DesiredDeliveryMediums { get; set; }

    /// <summary>Whether the alias (email address or phone number) moves to this user when another user has it.</summary>
    [JsonPropertyName("forceAliasCreation")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? ForceAliasCreation { get; set; }

    /// <summary>Whether SMS multi-factor authentication is enabled for the user.</summary>
    [JsonPropertyName("enableSMSMFA")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? EnableSmsMfa { get; set; }
}
