using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The result of a task.</summary>
public sealed partial record S3BatchResult : LambdaPayload
{
    /// <summary>The task.</summary>
    [JsonPropertyName("taskId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? TaskId { get; set; }

    /// <summary>How it ended.</summary>
    [JsonPropertyName("resultCode")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public S3BatchResultCode ResultCode { get; set; }

    /// <summary>What the report of the job says.</summary>
    [JsonPropertyName("resultString")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ResultString { get; set; }
}
