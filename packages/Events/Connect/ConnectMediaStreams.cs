using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The live media of a contact.</summary>
public sealed partial record ConnectMediaStreams : LambdaPayload
{
    /// <summary>The media stream of the customer.</summary>
    [JsonPropertyName("Customer")]
    public ConnectCustomerMedia? Customer { get; set; }
}
