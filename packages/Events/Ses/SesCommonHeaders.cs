using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The headers that most handlers ask for.</summary>
public sealed partial record SesCommonHeaders : LambdaPayload
{
    /// <summary>Where bounces go.</summary>
    [JsonPropertyName("returnPath")]
    public string? ReturnPath { get; set; }

    /// <summary>Who wrote it.</summary>
    [JsonPropertyName("from")]
    public IReadOnlyList<string> From { get => field ?? []; set; }

    /// <summary>Who sent it for them.</summary>
    [JsonPropertyName("sender")]
    public string? Sender { get; set; }

    /// <summary>Whom to answer.</summary>
    [JsonPropertyName("replyTo")]
    public IReadOnlyList<string> ReplyTo { get => field ?? []; set; }

    /// <summary>Whom it is for.</summary>
    [JsonPropertyName("to")]
    public IReadOnlyList<string> To { get => field ?? []; set; }

    /// <summary>Who gets a copy.</summary>
    [JsonPropertyName("cc")]
    public IReadOnlyList<string> Cc { get => field ?? []; set; }

    /// <summary>Who gets a copy that others do not see.</summary>
    [JsonPropertyName("bcc")]
    public IReadOnlyList<string> Bcc { get => field ?? []; set; }

    /// <summary>When it was written.</summary>
    [JsonPropertyName("date")]
    [JsonConverter(typeof(MailDateConverter))]
    public Timestamp? Date { get; set; }

    /// <summary>The id that the sender gave it.</summary>
    [JsonPropertyName("messageId")]
    public string? MessageId { get; set; }

    /// <summary>Its subject.</summary>
    [JsonPropertyName("subject")]
    public string? Subject { get; set; }
}
