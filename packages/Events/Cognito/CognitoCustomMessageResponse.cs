using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The custom message; Cognito uses its own text for absent members.</summary>
public sealed partial record CognitoCustomMessageResponse : LambdaPayload
{
    /// <summary>The text of the SMS.</summary>
    [JsonPropertyName("smsMessage")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? SmsMessage { get; set; }

    /// <summary>The text of the email.</summary>
    [JsonPropertyName("emailMessage")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? EmailMessage { get; set; }

    /// <summary>The subject of the email.</summary>
    [JsonPropertyName("emailSubject")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? EmailSubject { get; set; }
}
