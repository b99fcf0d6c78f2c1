using System.Text.Json.Serialization;

namespace Lambent.Events.Batch;

/// <summary>The network of a container.</summary>
public sealed partial record BatchNetworkConfiguration : LambdaPayload
{
    /// <summary>The assignment of a public IP address: <c>ENABLED</c> or <c>DISABLED</c>.</summary>
    [JsonPropertyName("assignPublicIp")]
    public string? AssignPublicIp { get; set; }
}
