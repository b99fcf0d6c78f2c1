using System.Text.Json.Serialization;

namespace Lambent.Events.GuardDuty;

/// <summary>A city.</summary>
public sealed partial record GuardDutyCity : LambdaPayload
{
    /// <summary>The name.</summary>
    [JsonPropertyName("cityName")]
    public string? CityName { get; set; }
}
