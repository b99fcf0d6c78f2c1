using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A bucket.</summary>
public sealed partial record S3Bucket : LambdaPayload
{
    /// <summary>Its name.</summary>
    [JsonPropertyName("name")]
    public string Name { get => field ?? ""; set; }

    /// <summary>Who owns it.</summary>
    [JsonPropertyName("ownerIdentity")]
    public S3Identity? OwnerIdentity { get; set; }

    /// <summary>Its ARN.</summary>
    [JsonPropertyName("arn")]
    public string? Arn { get; set; }
}
