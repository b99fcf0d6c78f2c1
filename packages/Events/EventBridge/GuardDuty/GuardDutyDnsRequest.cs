using System.Text.Json.Serialization;

namespace Lambent.Events.GuardDuty;

/// <summary>A name that was asked for.</summary>
public sealed partial record GuardDutyDnsRequest : LambdaPayload
{
    /// <summary>The name.</summary>
    [JsonPropertyName("domain")]
    public string? Domain { get; set; }

    /// <summary><c>TCP</c> or <c>UDP</c>.</summary>
    [JsonPropertyName("protocol")]
    public string? Protocol { get; set; }

    /// <summary>Whether the traffic was blocked.</summary>
    [JsonPropertyName("blocked")]
    public bool? Blocked { get; set; }
}
