using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Who called the user pool.</summary>
public sealed record CognitoCallerContext : LambdaPayload
{
    /// <summary>The SDK and its version: <c>aws-sdk-unknown-unknown</c>.</summary>
    [JsonPropertyName("awsSdkVersion")]
    public string AwsSdkVersion { get => field ?? ""; set; }

    /// <summary>The app client.</summary>
    [JsonPropertyName("clientId")]
    public string ClientId { get => field ?? ""; set; }
}
