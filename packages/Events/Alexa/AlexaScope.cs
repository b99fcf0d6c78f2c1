using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A permission that was asked for.</summary>
public sealed partial record AlexaScope : LambdaPayload
{
    /// <summary><c>GRANTED</c> or <c>DENIED</c>.</summary>
    [JsonPropertyName("status")]
    public string Status { get => field ?? ""; set; }
}
