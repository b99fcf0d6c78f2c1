using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A mail address.</summary>
public sealed partial record WorkMailAddress : LambdaPayload
{
    /// <summary>The address.</summary>
    [JsonPropertyName("address")]
    public string? Address { get; set; }
}
