using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The data of a code that the function sends.</summary>
public sealed partial record CognitoCustomSenderRequest : CognitoTriggerRequest
{
    /// <summary>The version of the format: <c>customEmailSenderRequestV1</c>.</summary>
    [JsonPropertyName("type")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Type { get; set; }

    /// <summary>The code, encrypted with your key by the AWS Encryption SDK; absent when the message has none.</summary>
    [JsonPropertyName("code")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Base64Bytes? Code { get; set; }
}
