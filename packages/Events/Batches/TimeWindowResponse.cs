using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// The state of a tumbling window, which the next call for it gets, and the records that were not handled. Lambda fails the batch when
/// there is no state.
/// See <see href="https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-windows.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.KeepExactly)]
[JsonConverter(typeof(PayloadConverter<TimeWindowResponse>))]
public sealed partial record TimeWindowResponse : LambdaPayload, ILambdaJson<TimeWindowResponse>
{
    /// <summary>Any JSON object, up to 1 MB; of the last call it is the result.</summary>
    [JsonPropertyName("state")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public JsonElement? State { get; set; }

    /// <summary>The first record that was not handled; only for a mapping that reports batch item failures.</summary>
    [JsonPropertyName("batchItemFailures")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<BatchItemFailure>? BatchItemFailures { get; set; }

    /// <summary>The response that keeps a state for the next call of the window.</summary>
    /// <param name="state">The state; it must be written as a JSON object.</param>
    /// <param name="contract">How it is written: <c>AppJson.Default.Totals</c>.</param>
    public static TimeWindowResponse Of<T>(T state, JsonTypeInfo<T> contract) => new() { State = JsonSerializer.SerializeToElement(state, contract) };
}
