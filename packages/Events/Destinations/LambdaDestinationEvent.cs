using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// The result of an asynchronous invocation, as Lambda sends it to the function's destination: another function, a queue, a topic, an
/// event bus.
/// See <see href="https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<LambdaDestinationEvent>))]
public sealed partial record LambdaDestinationEvent : LambdaPayload, ILambdaJson<LambdaDestinationEvent>
{
    /// <summary>The version of this format, <c>1.0</c>.</summary>
    [JsonPropertyName("version")]
    public string Version { get => field ?? ""; set; }

    /// <summary>The time of the record.</summary>
    [JsonPropertyName("timestamp")]
    public Timestamp? Timestamp { get; set; }

    /// <summary>The invocation.</summary>
    [JsonPropertyName("requestContext")]
    public LambdaDestinationRequestContext RequestContext { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The event that the function was invoked with.</summary>
    [JsonPropertyName("requestPayload")]
    public JsonElement? RequestPayload { get; set; }

    /// <summary>The result of the invocation; absent when the function was never invoked.</summary>
    [JsonPropertyName("responseContext")]
    public LambdaDestinationResponseContext? ResponseContext { get; set; }

    /// <summary>The response of the function, or its error; absent when the function was never invoked.</summary>
    [JsonPropertyName("responsePayload")]
    public JsonElement? ResponsePayload { get; set; }
}
