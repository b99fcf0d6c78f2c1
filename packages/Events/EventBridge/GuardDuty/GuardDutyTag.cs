using System.Text.Json.Serialization;

namespace Lambent.Events.GuardDuty;

/// <summary>A tag.</summary>
public sealed partial record GuardDutyTag : LambdaPayload
{
    /// <summary>The name.</summary>
    [JsonPropertyName("key")]
    public string Key { get => field ?? ""; set; }

    /// <summary>The value.</summary>
    [JsonPropertyName("value")]
    public string Value { get => field ?? ""; set; }
}
