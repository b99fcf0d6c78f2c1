using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The result for a record.</summary>
public sealed partial record KinesisAnalyticsResponseRecord : LambdaPayload
{
    /// <summary>The id that the request gave the record.</summary>
    [JsonPropertyName("recordId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? RecordId { get; set; }

    /// <summary>The result.</summary>
    [JsonPropertyName("result")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public KinesisAnalyticsResult Result { get; set; }

    /// <summary>The transformed bytes; only of input.</summary>
    [JsonPropertyName("data")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Base64Bytes? Data { get; set; }
}
