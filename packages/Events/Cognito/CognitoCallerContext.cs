using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The caller of the user pool.</summary>
public sealed partial record CognitoCallerContext : LambdaPayload
{
    /// <summary>The SDK and its version: <c>aws-sdk-unknown-unknown</c>.</summary>
    [JsonPropertyName("awsSdkVersion")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string AwsSdkVersion { get => field ?? ""; set; }

    /// <summary>The app client.</summary>
    [JsonPropertyName("clientId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string ClientId { get => field ?? ""; set; }
}
