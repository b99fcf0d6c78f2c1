using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The request.</summary>
public sealed partial record S3RequestParameters : LambdaPayload
{
    /// <summary>The IP address of the caller.</summary>
    [JsonPropertyName("sourceIPAddress")]
    public string? SourceIpAddress { get; set; }
}
