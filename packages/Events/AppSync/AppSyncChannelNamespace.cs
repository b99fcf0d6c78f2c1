using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The namespace of a channel.</summary>
public sealed partial record AppSyncChannelNamespace : LambdaPayload
{
    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string Name { get => field ?? ""; set; }
}
