using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// What Alexa sends to a smart home skill: a <see cref="Directive"/> of version 3, or <see cref="Header"/> and <see cref="Payload"/> of
/// version 2.
/// See <see href="https://developer.amazon.com/en-US/docs/alexa/smarthome/smart-home-skill-api-message-reference.html"/>.
/// </summary>
public sealed record AlexaSmartHomeRequest : LambdaPayload, ILambdaJson<AlexaSmartHomeRequest>
{
    /// <inheritdoc/>
    public static JsonTypeInfo<AlexaSmartHomeRequest> JsonTypeInfo => field ??= PayloadJson.Event<AlexaSmartHomeRequest>(new AlexaSmartHomeRequestJson());

    /// <summary>The directive; absent in version 2.</summary>
    [JsonPropertyName("directive")]
    public AlexaDirective? Directive { get; set; }

    /// <summary>The header of version 2.</summary>
    [JsonPropertyName("header")]
    public AlexaHeader? Header { get; set; }

    /// <summary>The payload of version 2.</summary>
    [JsonPropertyName("payload")]
    public JsonElement? Payload { get; set; }
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(AlexaSmartHomeRequest))]
internal sealed partial class AlexaSmartHomeRequestJson : JsonSerializerContext;
