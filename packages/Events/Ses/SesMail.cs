using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A mail without its text.</summary>
public sealed partial record SesMail : LambdaPayload
{
    /// <summary>The time at which SES received the mail.</summary>
    [JsonPropertyName("timestamp")]
    public Timestamp? Timestamp { get; set; }

    /// <summary>The sender as the mail server named it.</summary>
    [JsonPropertyName("source")]
    public string? Source { get; set; }

    /// <summary>The id that SES gave it; also its name if a rule stores it in S3.</summary>
    [JsonPropertyName("messageId")]
    public string MessageId { get => field ?? ""; set; }

    /// <summary>All its recipients.</summary>
    [JsonPropertyName("destination")]
    public IReadOnlyList<string> Destination { get => field ?? []; set; }

    /// <summary>Whether headers are missing, because there were more than 10 KB.</summary>
    [JsonPropertyName("headersTruncated")]
    public bool? HeadersTruncated { get; set; }

    /// <summary>The headers, in their order.</summary>
    [JsonPropertyName("headers")]
    public IReadOnlyList<SesHeader> Headers { get => field ?? []; set; }

    /// <summary>The headers that most handlers ask for.</summary>
    [JsonPropertyName("commonHeaders")]
    public SesCommonHeaders CommonHeaders { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The tags of the mail; only in notifications about sending.</summary>
    [JsonPropertyName("tags")]
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Tags
    {
        get => field ?? ReadOnlyDictionary<string, IReadOnlyList<string>>.Empty;
        set;
    }
}
