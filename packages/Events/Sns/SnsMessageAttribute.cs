using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>An attribute that the publisher of an SNS message set.</summary>
public sealed partial record SnsMessageAttribute : LambdaPayload
{
    /// <summary>The data type of <see cref="Value"/>.</summary>
    [JsonPropertyName("Type")]
    public SnsDataType Type { get; set; }

    /// <summary>The value: text, digits, a JSON array or base64.</summary>
    [JsonPropertyName("Value")]
    public string Value { get => field ?? ""; set; }

    /// <summary>The bytes of a binary attribute.</summary>
    [JsonIgnore]
    public Base64Bytes BinaryValue => new(Value);
}
