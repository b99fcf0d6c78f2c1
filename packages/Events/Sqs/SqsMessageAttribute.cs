using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>An attribute that the sender of an SQS message set.</summary>
public sealed partial record SqsMessageAttribute : LambdaPayload
{
    /// <summary>The data type: it tells which member holds the value, and may end in a custom label.</summary>
    [JsonPropertyName("dataType")]
    public SqsDataType DataType { get; set; }

    /// <summary>The value of a string or number.</summary>
    [JsonPropertyName("stringValue")]
    public string? StringValue { get; set; }

    /// <summary>The value of a binary attribute.</summary>
    [JsonPropertyName("binaryValue")]
    public Base64Bytes? BinaryValue { get; set; }

    /// <summary>Reserved by AWS: always empty.</summary>
    [JsonPropertyName("stringListValues")]
    public IReadOnlyList<string> StringListValues { get => field ?? []; set; }

    /// <summary>Reserved by AWS: always empty.</summary>
    [JsonPropertyName("binaryListValues")]
    public IReadOnlyList<Base64Bytes> BinaryListValues { get => field ?? []; set; }
}
