using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// A batch of customers that an outbound campaign of Amazon Connect hands to a function.
/// See <see href="https://docs.aws.amazon.com/connect/latest/adminguide/lambda-invoke-functions.html"/>.
/// </summary>
public sealed record ConnectCampaignEvent : LambdaPayload, ILambdaJson<ConnectCampaignEvent>
{
    /// <inheritdoc/>
    public static JsonTypeInfo<ConnectCampaignEvent> JsonTypeInfo => field ??= PayloadJson.Event<ConnectCampaignEvent>(new ConnectCampaignEventJson());

    /// <summary>Where the batch comes from.</summary>
    [JsonPropertyName("InvocationMetadata")]
    public ConnectCampaignMetadata InvocationMetadata { get => field ??= new() { IsMadeUp = true }; set; }

    /// <summary>The customers.</summary>
    [JsonPropertyName("Items")]
    public ConnectCampaignItems Items { get => field ??= new() { IsMadeUp = true }; set; }
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ConnectCampaignEvent))]
internal sealed partial class ConnectCampaignEventJson : JsonSerializerContext;
