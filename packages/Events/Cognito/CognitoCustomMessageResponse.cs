using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Your message; Cognito's own where a member is absent.</summary>
public sealed partial record CognitoCustomMessageResponse : LambdaPayload
{
    /// <summary>The text of the SMS.</summary>
    [JsonPropertyName("smsMessage")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? SmsMessage { get; set; }

    /// <summary>The text of the mail.</summary>
    [JsonPropertyName("emailMessage")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? EmailMessage { get; set; }

    /// <summary>The subject of the mail.</summary>
    [JsonPropertyName("emailSubject")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? EmailSubject { get; set; }
}
