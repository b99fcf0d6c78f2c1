using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The live media of a contact.</summary>
public sealed partial record ConnectMediaStreams : LambdaPayload
{
    /// <summary>That of the customer.</summary>
    [JsonPropertyName("Customer")]
    public ConnectCustomerMedia? Customer { get; set; }
}
