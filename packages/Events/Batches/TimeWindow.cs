using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>A tumbling window: a span of time whose records share a state.</summary>
public sealed partial record TimeWindow : LambdaPayload
{
    /// <summary>The start of the window.</summary>
    public partial DateTimeOffset? Start { get; set; }

    /// <summary>The end of the window, exclusive.</summary>
    public partial DateTimeOffset? End { get; set; }
}

/// <summary>
/// The state of a tumbling window, which the next invocation for the window gets, and the records that were not handled. Lambda fails the batch when
/// there is no state.
/// See <see href="https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-windows.html"/>.
/// </summary>
[LambdaEvent("time-window-response", LambdaEventDirection.Returned, "batchItemFailures & state")]
[JsonPayload(JsonPayloadRules.KeepExactly)]
public sealed partial record TimeWindowResponse : LambdaPayload, ILambdaJson<TimeWindowResponse>
{
    /// <summary>Any JSON object, up to 1 MB. In the last invocation of the window it is the result.</summary>
    public JsonElement? State { get; set; }

    /// <summary>The first record that was not handled; only for a mapping that reports batch item failures.</summary>
    public IReadOnlyList<BatchItemFailure>? BatchItemFailures { get; set; }

    /// <summary>The response with a state, which the next invocation of the window gets.</summary>
    /// <param name="state">The state. Its JSON must be an object.</param>
    /// <param name="contract">The JSON contract of the state: <c>AppJson.Default.Totals</c>.</param>
    /// <exception cref="ArgumentException">The JSON of the state is not an object; Lambda fails the batch then.</exception>
    public static TimeWindowResponse WithState<T>(T state, JsonTypeInfo<T> contract)
    {
        var json = JsonSerializer.SerializeToElement(state, contract);
        return json.ValueKind == JsonValueKind.Object
            ? new() { State = json }
            : throw new ArgumentException($"The JSON of the state, of type '{typeof(T).Name}', is of kind {json.ValueKind}. Lambda accepts a JSON object only.", nameof(state));
    }
}
