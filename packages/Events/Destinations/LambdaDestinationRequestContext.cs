using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>An invocation whose outcome went to a destination.</summary>
public sealed partial record LambdaDestinationRequestContext : LambdaPayload
{
    /// <summary>The id of the invocation.</summary>
    [JsonPropertyName("requestId")]
    public string RequestId { get => field ?? ""; set; }

    /// <summary>The ARN of the function, with its version or alias.</summary>
    [JsonPropertyName("functionArn")]
    public string FunctionArn { get => field ?? ""; set; }

    /// <summary>The condition for the record.</summary>
    [JsonPropertyName("condition")]
    public LambdaDestinationCondition Condition { get; set; }

    /// <summary>The number of invocations; 0 when the function was never invoked.</summary>
    [JsonPropertyName("approximateInvokeCount")]
    public int? ApproximateInvokeCount { get; set; }
}
