using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A customer.</summary>
public sealed partial record ConnectCampaignProfile : LambdaPayload
{
    /// <summary>The customer's profile.</summary>
    [JsonPropertyName("ProfileId")]
    public string ProfileId { get => field ?? ""; set; }

    /// <summary>The profile as JSON.</summary>
    [JsonPropertyName("CustomerData")]
    public string CustomerData { get => field ?? ""; set; }

    /// <summary>The same when the batch is sent again.</summary>
    [JsonPropertyName("IdempotencyToken")]
    public string IdempotencyToken { get => field ?? ""; set; }
}
