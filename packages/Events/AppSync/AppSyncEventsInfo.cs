using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The channel of an event, and what a client does there.</summary>
public sealed partial record AppSyncEventsInfo : LambdaPayload
{
    /// <summary>The channel.</summary>
    [JsonPropertyName("channel")]
    public AppSyncChannel Channel { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The namespace of the channel.</summary>
    [JsonPropertyName("channelNamespace")]
    public AppSyncChannelNamespace ChannelNamespace { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>Whether the client publishes or subscribes.</summary>
    [JsonPropertyName("operation")]
    public AppSyncEventsOperation Operation { get; set; }
}
