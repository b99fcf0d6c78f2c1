using System.Text.Json.Serialization;

namespace Lambent.Events.GuardDuty;

/// <summary>A country.</summary>
public sealed partial record GuardDutyCountry : LambdaPayload
{
    /// <summary>The name.</summary>
    [JsonPropertyName("countryName")]
    public string? CountryName { get; set; }

    /// <summary>The code.</summary>
    [JsonPropertyName("countryCode")]
    public string? CountryCode { get; set; }
}
