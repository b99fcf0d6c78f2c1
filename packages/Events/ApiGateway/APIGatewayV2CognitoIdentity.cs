using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A Cognito identity.</summary>
public sealed partial record APIGatewayV2CognitoIdentity : LambdaPayload
{
    /// <summary>How the identity signed in: <c>authenticated</c> or not, and by which providers.</summary>
    [JsonPropertyName("amr")]
    public IReadOnlyList<string> Amr { get => field ?? []; set; }

    /// <summary>The identity.</summary>
    [JsonPropertyName("identityId")]
    public string? IdentityId { get; set; }

    /// <summary>Its pool.</summary>
    [JsonPropertyName("identityPoolId")]
    public string? IdentityPoolId { get; set; }
}
