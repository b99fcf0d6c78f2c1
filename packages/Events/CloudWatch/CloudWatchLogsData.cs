using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Log lines, compressed.</summary>
public sealed partial record CloudWatchLogsData : LambdaPayload
{
    /// <summary>JSON, compressed with gzip, in base64. <see cref="CloudWatchLogsEvent.Decode"/> reads it.</summary>
    [JsonPropertyName("data")]
    public Base64Bytes? Data { get; set; }
}
