using System.Text.Json.Serialization;

namespace Lambent.Events.CloudTrail;

/// <summary>The reason for a delayed or repeated record.</summary>
public sealed partial record CloudTrailAddendum : LambdaPayload
{
    /// <summary>The reason, such as <c>DELIVERY_DELAY</c> or <c>UPDATED_DATA</c>.</summary>
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
