using System.Text.Json.Serialization;

namespace Lambent.Events.Macie;

/// <summary>The count of an API call.</summary>
public sealed partial record MacieEventCount : LambdaPayload
{
    /// <summary>The count.</summary>
    [JsonPropertyName("count")]
    public long? Count { get; set; }

    /// <summary>The count by provider.</summary>
    [JsonPropertyName("ISP")]
    public IReadOnlyDictionary<string, long> Isp { get => field ?? ReadOnlyDictionary<string, long>.Empty; set; }

    /// <summary>The count by error.</summary>
    [JsonPropertyName("Error Code")]
    public IReadOnlyDictionary<string, long> ErrorCode { get => field ?? ReadOnlyDictionary<string, long>.Empty; set; }
}
