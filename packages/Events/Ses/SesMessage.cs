using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A mail and what SES thinks of it.</summary>
public sealed partial record SesMessage : LambdaPayload
{
    /// <summary>The mail.</summary>
    [JsonPropertyName("mail")]
    public SesMail Mail { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The receipt: verdicts and actions of SES.</summary>
    [JsonPropertyName("receipt")]
    public SesReceipt Receipt { get => field ??= new() { IsPlaceholder = true }; set; }
}
