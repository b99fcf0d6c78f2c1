using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// What a handler of an AppSync Event API answers. When a client subscribes, null allows it, and an <see cref="Error"/> refuses.
/// See <see href="https://docs.aws.amazon.com/appsync/latest/eventapi/lambda-event-handlers.html"/>.
/// </summary>
public sealed record AppSyncEventsResponse : LambdaPayload, ILambdaJson<AppSyncEventsResponse>
{
    /// <inheritdoc/>
    public static JsonTypeInfo<AppSyncEventsResponse> JsonTypeInfo => field ??= PayloadJson.Response<AppSyncEventsResponse>(new AppSyncEventsResponseJson());

    /// <summary>What becomes of each published event; those that are missing are not sent on.</summary>
    [JsonPropertyName("events")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<AppSyncEventResult>? Events { get; set; }

    /// <summary>Why the whole request fails; null when it does not.</summary>
    [JsonPropertyName("error")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Error { get; set; }
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(AppSyncEventsResponse))]
internal sealed partial class AppSyncEventsResponseJson : JsonSerializerContext;
