using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// SES received a mail, and a receipt rule runs the function. The mail's text is not in it. A rule that waits takes a <see
/// cref="SesResponse"/>.
/// See <see href="https://docs.aws.amazon.com/ses/latest/dg/receiving-email-action-lambda-event.html"/>.
/// </summary>
[LambdaEvent("ses", LambdaEventDirection.Received, "Records.ses", DecidedBy = "Records.eventSource=aws:ses")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record SesEvent : LambdaPayload, ILambdaJson<SesEvent>
{
    /// <summary>The mail; always one.</summary>
    [JsonPropertyName("Records")]
    public IReadOnlyList<SesRecord> Records { get => field ?? []; set; }
}

/// <summary>A mail that was received.</summary>
public sealed partial record SesRecord : LambdaPayload
{
    /// <summary>Always <c>aws:ses</c>.</summary>
    public string EventSource { get => field ?? ""; set; }

    /// <summary>The version of the format, <c>1.0</c>.</summary>
    public string? EventVersion { get; set; }

    /// <summary>The mail and what SES thinks of it.</summary>
    public SesMessage Ses { get => field ??= new() { IsPlaceholder = true }; set; }
}

/// <summary>A mail and what SES thinks of it.</summary>
public sealed partial record SesMessage : LambdaPayload
{
    /// <summary>The mail.</summary>
    public SesMail Mail { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The receipt: verdicts and actions of SES.</summary>
    public SesReceipt Receipt { get => field ??= new() { IsPlaceholder = true }; set; }
}

/// <summary>A mail without its text.</summary>
public sealed partial record SesMail : LambdaPayload
{
    /// <summary>The time at which SES received the mail.</summary>
    public partial DateTimeOffset? Timestamp { get; set; }

    /// <summary>The sender as the mail server named it.</summary>
    public string? Source { get; set; }

    /// <summary>The id that SES gave it; also its name if a rule stores it in S3.</summary>
    public string MessageId { get => field ?? ""; set; }

    /// <summary>All its recipients.</summary>
    public IReadOnlyList<string> Destination { get => field ?? []; set; }

    /// <summary>Whether headers are missing, because there were more than 10 KB.</summary>
    public bool? HeadersTruncated { get; set; }

    /// <summary>The headers, in their order.</summary>
    public IReadOnlyList<SesHeader> Headers { get => field ?? []; set; }

    /// <summary>The headers that most handlers ask for.</summary>
    public SesCommonHeaders CommonHeaders { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The tags of the mail; only in notifications about sending.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Tags
    {
        get => field ?? ReadOnlyDictionary<string, IReadOnlyList<string>>.Empty;
        set;
    }
}

/// <summary>A header of a mail.</summary>
public sealed partial record SesHeader : LambdaPayload
{
    /// <summary>The name.</summary>
    public string Name { get => field ?? ""; set; }

    /// <summary>The value.</summary>
    public string? Value { get; set; }
}

/// <summary>The headers that most handlers ask for.</summary>
public sealed partial record SesCommonHeaders : LambdaPayload
{
    /// <summary>The <c>Return-Path</c> header.</summary>
    public string? ReturnPath { get; set; }

    /// <summary>The <c>From</c> header.</summary>
    public IReadOnlyList<string> From { get => field ?? []; set; }

    /// <summary>The <c>Sender</c> header.</summary>
    public string? Sender { get; set; }

    /// <summary>The <c>Reply-To</c> header.</summary>
    public IReadOnlyList<string> ReplyTo { get => field ?? []; set; }

    /// <summary>The <c>To</c> header.</summary>
    public IReadOnlyList<string> To { get => field ?? []; set; }

    /// <summary>The <c>Cc</c> header.</summary>
    public IReadOnlyList<string> Cc { get => field ?? []; set; }

    /// <summary>The <c>Bcc</c> header.</summary>
    public IReadOnlyList<string> Bcc { get => field ?? []; set; }

    /// <summary>The date of the mail.</summary>
    [JsonConverter(typeof(MailDateConverter))]
    public partial DateTimeOffset? Date { get; set; }

    /// <summary>The id that the sender gave it.</summary>
    public string? MessageId { get; set; }

    /// <summary>The subject.</summary>
    public string? Subject { get; set; }
}

/// <summary>The verdicts of SES on a mail, and the rule that matched.</summary>
public sealed partial record SesReceipt : LambdaPayload
{
    /// <summary>The time of the action.</summary>
    public partial DateTimeOffset? Timestamp { get; set; }

    /// <summary>The processing time, in milliseconds.</summary>
    public int? ProcessingTimeMillis { get; set; }

    /// <summary>The recipients that the rule matched.</summary>
    public IReadOnlyList<string> Recipients { get => field ?? []; set; }

    /// <summary>The spam verdict.</summary>
    public SesVerdict? SpamVerdict { get; set; }

    /// <summary>The virus verdict.</summary>
    public SesVerdict? VirusVerdict { get; set; }

    /// <summary>Whether the server may send for the domain.</summary>
    public SesVerdict? SpfVerdict { get; set; }

    /// <summary>Whether its signature is right.</summary>
    public SesVerdict? DkimVerdict { get; set; }

    /// <summary>The DMARC verdict.</summary>
    public SesVerdict? DmarcVerdict { get; set; }

    /// <summary>The DMARC policy of the sending domain: <c>none</c>, <c>quarantine</c> or <c>reject</c>.</summary>
    public string? DmarcPolicy { get; set; }

    /// <summary>The action that ran the function.</summary>
    public SesAction Action { get => field ??= new() { IsPlaceholder = true }; set; }
}

/// <summary>The verdict of a check.</summary>
public sealed partial record SesVerdict : LambdaPayload
{
    /// <summary>The verdict.</summary>
    public SesVerdictStatus Status { get; set; }
}

/// <summary>What a check of a mail found.</summary>
[OpenEnum]
public readonly partial struct SesVerdictStatus
{
    /// <summary>Nothing wrong.</summary>
    public const string Pass = "PASS";

    /// <summary>Something wrong.</summary>
    public const string Fail = "FAIL";

    /// <summary>It cannot tell.</summary>
    public const string Gray = "GRAY";

    /// <summary>The check did not work.</summary>
    public const string ProcessingFailed = "PROCESSING_FAILED";

    /// <summary>The check is off.</summary>
    public const string Disabled = "DISABLED";
}

/// <summary>The action of a rule; which members are there depends on <see cref="Type"/>.</summary>
public sealed partial record SesAction : LambdaPayload
{
    /// <summary>The type of the action.</summary>
    public SesActionType Type { get; set; }

    /// <summary>The topic that is told.</summary>
    public string? TopicArn { get; set; }

    /// <summary>The function that runs.</summary>
    public string? FunctionArn { get; set; }

    /// <summary><c>Event</c>, or <c>RequestResponse</c> when the rule waits.</summary>
    public string? InvocationType { get; set; }

    /// <summary>The bucket that the mail goes to.</summary>
    public string? BucketName { get; set; }

    /// <summary>The prefix of the key.</summary>
    public string? ObjectKeyPrefix { get; set; }

    /// <summary>The key.</summary>
    public string? ObjectKey { get; set; }

    /// <summary>The key that it is encrypted with.</summary>
    public string? KmsKeyArn { get; set; }

    /// <summary>The SMTP reply code; bounce actions only.</summary>
    public string? SmtpReplyCode { get; set; }

    /// <summary>The enhanced status code; bounce actions only.</summary>
    public string? StatusCode { get; set; }

    /// <summary>The message; bounce actions only.</summary>
    public string? Message { get; set; }

    /// <summary>The sender; bounce actions only.</summary>
    public string? Sender { get; set; }

    /// <summary>The WorkMail organization.</summary>
    public string? OrganizationArn { get; set; }

    /// <summary>The header that is added.</summary>
    public string? HeaderName { get; set; }

    /// <summary>The value.</summary>
    public string? HeaderValue { get; set; }

    /// <summary>The scope of a stop action.</summary>
    public string? Scope { get; set; }
}

/// <summary>What a receipt rule does.</summary>
[OpenEnum]
public readonly partial struct SesActionType
{
    /// <summary>It runs a function.</summary>
    public const string Lambda = "Lambda";

    /// <summary>It stores the mail.</summary>
    public const string S3 = "S3";

    /// <summary>It tells a topic.</summary>
    public const string Sns = "SNS";

    /// <summary>It refuses the mail.</summary>
    public const string Bounce = "Bounce";

    /// <summary>It ends the rules.</summary>
    public const string Stop = "Stop";

    /// <summary>It gives the mail to WorkMail.</summary>
    public const string WorkMail = "WorkMail";

    /// <summary>It adds a header.</summary>
    public const string AddHeader = "AddHeader";
}
