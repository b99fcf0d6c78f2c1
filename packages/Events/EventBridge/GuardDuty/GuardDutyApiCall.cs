using System.Text.Json.Serialization;

namespace Lambent.Events.GuardDuty;

/// <summary>A call of an API of AWS.</summary>
public sealed partial record GuardDutyApiCall : LambdaPayload
{
    /// <summary>The call.</summary>
    [JsonPropertyName("api")]
    public string? Api { get; set; }

    /// <summary>The service.</summary>
    [JsonPropertyName("serviceName")]
    public string? ServiceName { get; set; }

    /// <summary>The type of the caller: <c>Remote IP</c> or <c>Domain</c>.</summary>
    [JsonPropertyName("callerType")]
    public string? CallerType { get; set; }

    /// <summary>The error.</summary>
    [JsonPropertyName("errorCode")]
    public string? ErrorCode { get; set; }

    /// <summary>The remote IP address.</summary>
    [JsonPropertyName("remoteIpDetails")]
    public GuardDutyRemoteIp? RemoteIpDetails { get; set; }
}
