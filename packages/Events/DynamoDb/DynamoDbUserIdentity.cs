using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The identity that changed an item of a DynamoDB table.</summary>
public sealed partial record DynamoDbUserIdentity : LambdaPayload
{
    /// <summary><c>Service</c> when it was DynamoDB.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary><c>dynamodb.amazonaws.com</c> when it was DynamoDB.</summary>
    [JsonPropertyName("principalId")]
    public string? PrincipalId { get; set; }
}
