using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The intent that the input resolves to.</summary>
public sealed partial record LexV2ResolvedContext : LambdaPayload
{
    /// <summary>The name of the intent.</summary>
    [JsonPropertyName("intent")]
    public string Intent { get => field ?? ""; set; }
}
