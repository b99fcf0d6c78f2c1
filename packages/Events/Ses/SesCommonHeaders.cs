using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The headers that most handlers ask for.</summary>
public sealed partial record SesCommonHeaders : LambdaPayload
{
    /// <summary>The <c>Return-Path</c> header.</summary>
    [JsonPropertyName("returnPath")]
    public string? ReturnPath { get; set; }

    /// <summary>The <c>From</c> header.</summary>
    [JsonPropertyName("from")]
    public IReadOnlyList<string> From { get => field ?? []; set; }

    /// <summary>The <c>Sender</c> header.</summary>
    [JsonPropertyName("sender")]
    public string? Sender { get; set; }

    /// <summary>The <c>Reply-To</c> header.</summary>
    [JsonPropertyName("replyTo")]
    public IReadOnlyList<string> ReplyTo { get => field ?? []; set; }

    /// <summary>The <c>To</c> header.</summary>
    [JsonPropertyName("to")]
    public IReadOnlyList<string> To { get => field ?? []; set; }

    /// <summary>The <c>Cc</c> header.</summary>
    [JsonPropertyName("cc")]
    public IReadOnlyList<string> Cc { get => field ?? []; set; }

    /// <summary>The <c>Bcc</c> header.</summary>
    [JsonPropertyName("bcc")]
    public IReadOnlyList<string> Bcc { get => field ?? []; set; }

    /// <summary>The date of the mail.</summary>
    [JsonPropertyName("date")]
    [JsonConverter(typeof(MailDateConverter))]
    public Timestamp? Date { get; set; }

    /// <summary>The id that the sender gave it.</summary>
    [JsonPropertyName("messageId")]
    public string? MessageId { get; set; }

    /// <summary>The subject.</summary>
    [JsonPropertyName("subject")]
    public string? Subject { get; set; }
}
