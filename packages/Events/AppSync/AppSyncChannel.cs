using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A channel of an AppSync Event API.</summary>
public sealed partial record AppSyncChannel : LambdaPayload
{
    /// <summary>The path: <c>/orders/north</c>.</summary>
    [JsonPropertyName("path")]
    public string Path { get => field ?? ""; set; }

    /// <summary>The parts of the path: <c>orders</c>, <c>north</c>.</summary>
    [JsonPropertyName("segments")]
    public IReadOnlyList<string> Segments { get => field ?? []; set; }
}
