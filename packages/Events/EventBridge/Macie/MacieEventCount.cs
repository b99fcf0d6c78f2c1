using System.Text.Json.Serialization;

namespace Lambent.Events.Macie;

/// <summary>How often a call was made.</summary>
public sealed partial record MacieEventCount : LambdaPayload
{
    /// <summary>How often.</summary>
    [JsonPropertyName("count")]
    public long? Count { get; set; }

    /// <summary>How often through which provider.</summary>
    [JsonPropertyName("ISP")]
    public IReadOnlyDictionary<string, long> Isp { get => field ?? ReadOnlyDictionary<string, long>.Empty; set; }

    /// <summary>How often with which error.</summary>
    [JsonPropertyName("Error Code")]
    public IReadOnlyDictionary<string, long> ErrorCode { get => field ?? ReadOnlyDictionary<string, long>.Empty; set; }
}
