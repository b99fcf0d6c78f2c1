using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A log line.</summary>
public sealed partial record CloudWatchLogsLine : LambdaPayload
{
    /// <summary>The id, a number of 56 digits.</summary>
    [JsonPropertyName("id")]
    public string Id { get => field ?? ""; set; }

    /// <summary>The time of the log event.</summary>
    [JsonPropertyName("timestamp")]
    public Timestamp? Timestamp { get; set => field = value?.Or(TimestampFormat.UnixMilliseconds); }

    /// <summary>The text.</summary>
    [JsonPropertyName("message")]
    public string Message { get => field ?? ""; set; }

    /// <summary>The fields that the filter pattern extracted, by name; only for patterns with fields.</summary>
    [JsonPropertyName("extractedFields")]
    public IReadOnlyDictionary<string, string> ExtractedFields { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }
}
