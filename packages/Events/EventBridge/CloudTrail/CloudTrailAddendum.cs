using System.Text.Json.Serialization;

namespace Lambent.Events.CloudTrail;

/// <summary>Why a record came late or again.</summary>
public sealed partial record CloudTrailAddendum : LambdaPayload
{
    /// <summary>Why, such as <c>DELIVERY_DELAY</c> or <c>UPDATED_DATA</c>.</summary>
    [JsonPropertyName("reason")]
    public string? Reason { get; set; }

    /// <summary>The members that changed, with commas between.</summary>
    [JsonPropertyName("updatedFields")]
    public string? UpdatedFields { get; set; }

    /// <summary>The id of the request in the first record.</summary>
    [JsonPropertyName("originalRequestID")]
    public string? OriginalRequestId { get; set; }

    /// <summary>The id of the first record.</summary>
    [JsonPropertyName("originalEventID")]
    public string? OriginalEventId { get; set; }
}
