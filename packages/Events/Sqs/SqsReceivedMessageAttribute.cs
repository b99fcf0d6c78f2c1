using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>An attribute that the sender of a message set, as the SQS API returns it.</summary>
public sealed partial record SqsReceivedMessageAttribute : LambdaPayload
{
    /// <summary>The data type: it tells which member holds the value, and may end in a custom label.</summary>
    [JsonPropertyName("DataType")]
    public SqsDataType DataType { get; set; }

    /// <summary>The value of a string or number.</summary>
    [JsonPropertyName("StringValue")]
    public string? StringValue { get; set; }

    /// <summary>The value of a binary attribute.</summary>
    [JsonPropertyName("BinaryValue")]
    public Base64Bytes? BinaryValue { get; set; }
}
