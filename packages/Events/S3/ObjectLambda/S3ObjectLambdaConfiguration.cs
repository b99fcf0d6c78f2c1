using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>An Object Lambda access point.</summary>
public sealed partial record S3ObjectLambdaConfiguration : LambdaPayload
{
    /// <summary>Its ARN.</summary>
    [JsonPropertyName("accessPointArn")]
    public string? AccessPointArn { get; set; }

    /// <summary>The ARN of the access point behind it.</summary>
    [JsonPropertyName("supportingAccessPointArn")]
    public string? SupportingAccessPointArn { get; set; }

    /// <summary>The text that it was set up with, often JSON: <c>configuration.Payload(AppJson.Default.Settings)</c>.</summary>
    [JsonPropertyName("payload")]
    public string? Payload { get; set; }
}
