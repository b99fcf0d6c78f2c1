using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Whether an authority knows a value.</summary>
public sealed partial record AlexaResolutionStatus : LambdaPayload
{
    /// <summary>The status of the resolution.</summary>
    [JsonPropertyName("code")]
    public AlexaResolutionCode Code { get; set; }
}
