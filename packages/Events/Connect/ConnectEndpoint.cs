using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A number or address.</summary>
public sealed partial record ConnectEndpoint : LambdaPayload
{
    /// <summary>The number: <c>+4687654321</c>.</summary>
    [JsonPropertyName("Address")]
    public string Address { get => field ?? ""; set; }

    /// <summary>The type: <c>TELEPHONE_NUMBER</c>.</summary>
    [JsonPropertyName("Type")]
    public string? Type { get; set; }
}
