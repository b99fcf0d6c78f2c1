using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Whether an authority knows a value.</summary>
public sealed partial record AlexaResolutionStatus : LambdaPayload
{
    /// <summary>Whether it does.</summary>
    [JsonPropertyName("code")]
    public AlexaResolutionCode Code { get; set; }
}
