using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The result of a task.</summary>
public sealed partial record S3BatchResult : LambdaPayload
{
    /// <summary>The ID of the task.</summary>
    [JsonPropertyName("taskId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? TaskId { get; set; }

    /// <summary>Whether the task succeeded, and whether the job retries it.</summary>
    [JsonPropertyName("resultCode")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public S3BatchResultCode ResultCode { get; set; }

    /// <summary>The text for the completion report of the job.</summary>
    [JsonPropertyName("resultString")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ResultString { get; set; }
}
