using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The encryption key of artifacts.</summary>
public sealed partial record CodePipelineEncryptionKey : LambdaPayload
{
    /// <summary>The ARN of the key.</summary>
    [JsonPropertyName("id")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Id { get; set; }

    /// <summary><c>KMS</c>.</summary>
    [JsonPropertyName("type")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Type { get; set; }
}
