using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A Cognito identity.</summary>
public sealed partial record APIGatewayV2CognitoIdentity : LambdaPayload
{
    /// <summary>The authentication methods of the identity: <c>authenticated</c> or not, and the providers.</summary>
    [JsonPropertyName("amr")]
    public IReadOnlyList<string> Amr { get => field ?? []; set; }

    /// <summary>The identity.</summary>
    [JsonPropertyName("identityId")]
    public string? IdentityId { get; set; }

    /// <summary>The pool.</summary>
    [JsonPropertyName("identityPoolId")]
    public string? IdentityPoolId { get; set; }
}
