using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>An attribute that the sender of a message set, as the SQS API returns it.</summary>
public sealed partial record SqsApiMessageAttribute : LambdaPayload
{
    /// <summary>Which member holds the value, and what the sender calls its type.</summary>
    [JsonPropertyName("DataType")]
    public SqsDataType DataType { get; set; }

    /// <summary>The value of a string or number.</summary>
    [JsonPropertyName("StringValue")]
    public string? StringValue { get; set; }

    /// <summary>The value of a binary attribute.</summary>
    [JsonPropertyName("BinaryValue")]
    public Base64Bytes? BinaryValue { get; set; }
}
