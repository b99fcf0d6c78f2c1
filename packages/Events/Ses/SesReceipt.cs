using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The verdicts of SES on a mail, and the rule that matched.</summary>
public sealed partial record SesReceipt : LambdaPayload
{
    /// <summary>The time of the action.</summary>
    [JsonPropertyName("timestamp")]
    public Timestamp? Timestamp { get; set; }

    /// <summary>The processing time, in milliseconds.</summary>
    [JsonPropertyName("processingTimeMillis")]
    public int? ProcessingTimeMillis { get; set; }

    /// <summary>The recipients that the rule matched.</summary>
    [JsonPropertyName("recipients")]
    public IReadOnlyList<string> Recipients { get => field ?? []; set; }

    /// <summary>The spam verdict.</summary>
    [JsonPropertyName("spamVerdict")]
    public SesVerdict? SpamVerdict { get; set; }

    /// <summary>The virus verdict.</summary>
    [JsonPropertyName("virusVerdict")]
    public SesVerdict? VirusVerdict { get; set; }

    /// <summary>Whether the server may send for the domain.</summary>
    [JsonPropertyName("spfVerdict")]
    public SesVerdict? SpfVerdict { get; set; }

    /// <summary>Whether its signature is right.</summary>
    [JsonPropertyName("dkimVerdict")]
    public SesVerdict? DkimVerdict { get; set; }

    /// <summary>The DMARC verdict.</summary>
    [JsonPropertyName("dmarcVerdict")]
    public SesVerdict? DmarcVerdict { get; set; }

    /// <summary>The DMARC policy of the sending domain: <c>none</c>, <c>quarantine</c> or <c>reject</c>.</summary>
    [JsonPropertyName("dmarcPolicy")]
    public string? DmarcPolicy { get; set; }

    /// <summary>The action that ran the function.</summary>
    [JsonPropertyName("action")]
    public SesAction Action { get => field ??= new() { IsPlaceholder = true }; set; }
}
