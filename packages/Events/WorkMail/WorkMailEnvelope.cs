using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Sender and recipients as the mail servers named them.</summary>
public sealed partial record WorkMailEnvelope : LambdaPayload
{
    /// <summary>The sender.</summary>
    [JsonPropertyName("mailFrom")]
    public WorkMailAddress? MailFrom { get; set; }

    /// <summary>The recipients.</summary>
    [JsonPropertyName("recipients")]
    public IReadOnlyList<WorkMailAddress> Recipients { get => field ?? []; set; }
}
