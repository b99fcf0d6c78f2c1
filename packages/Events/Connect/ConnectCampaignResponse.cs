using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// What the function answers about each customer of a <see cref="ConnectCampaignEvent"/>.
/// See <see href="https://docs.aws.amazon.com/connect/latest/adminguide/lambda-invoke-functions.html"/>.
/// </summary>
public sealed record ConnectCampaignResponse : LambdaPayload, ILambdaJson<ConnectCampaignResponse>
{
    /// <inheritdoc/>
    public static JsonTypeInfo<ConnectCampaignResponse> JsonTypeInfo => field ??= PayloadJson.Response<ConnectCampaignResponse>(new ConnectCampaignResponseJson());

    /// <summary>The answers.</summary>
    [JsonPropertyName("Items")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ConnectCampaignResults? Items { get; set; }
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ConnectCampaignResponse))]
internal sealed partial class ConnectCampaignResponseJson : JsonSerializerContext;
