using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The live media of a customer.</summary>
public sealed partial record ConnectCustomerMedia : LambdaPayload
{
    /// <summary>What the customer says.</summary>
    [JsonPropertyName("Audio")]
    public ConnectAudioStream? Audio { get; set; }
}
