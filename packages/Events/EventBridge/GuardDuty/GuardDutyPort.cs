using System.Text.Json.Serialization;

namespace Lambent.Events.GuardDuty;

/// <summary>A port.</summary>
public sealed partial record GuardDutyPort : LambdaPayload
{
    /// <summary>The number.</summary>
    [JsonPropertyName("port")]
    public int? Port { get; set; }

    /// <summary>The name of the port.</summary>
    [JsonPropertyName("portName")]
    public string? PortName { get; set; }
}
