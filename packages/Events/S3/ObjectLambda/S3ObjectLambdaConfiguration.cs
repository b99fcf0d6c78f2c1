using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>An Object Lambda access point.</summary>
public sealed partial record S3ObjectLambdaConfiguration : LambdaPayload
{
    /// <summary>The ARN.</summary>
    [JsonPropertyName("accessPointArn")]
    public string? AccessPointArn { get; set; }

    /// <summary>The ARN of the supporting access point.</summary>
    [JsonPropertyName("supportingAccessPointArn")]
    public string? SupportingAccessPointArn { get; set; }

    /// <summary>The payload of its configuration, often JSON: <c>configuration.Payload(AppJson.Default.Settings)</c>.</summary>
    [JsonPropertyName("payload")]
    public string? Payload { get; set; }
}
