using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The live media of a customer.</summary>
public sealed partial record ConnectCustomerMedia : LambdaPayload
{
    /// <summary>The audio of the customer.</summary>
    [JsonPropertyName("Audio")]
    public ConnectAudioStream? Audio { get; set; }
}
