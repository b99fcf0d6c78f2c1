using System.Text.Json.Serialization;

namespace Lambent.Events.GuardDuty;

/// <summary>A place.</summary>
public sealed partial record GuardDutyLocation : LambdaPayload
{
    /// <summary>The latitude.</summary>
    [JsonPropertyName("lat")]
    public WireNumber? Lat { get; set; }

    /// <summary>The longitude.</summary>
    [JsonPropertyName("lon")]
    public WireNumber? Lon { get; set; }
}
