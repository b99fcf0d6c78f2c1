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

    /// <summary>Why the record was sent.</summary>
    [JsonPropertyName("condition")]
    public LambdaDestinationCondition Condition { get; set; }

    /// <summary>How often the function was invoked; 0 when it never was.</summary>
    [JsonPropertyName("approximateInvokeCount")]
    public int? ApproximateInvokeCount { get; set; }
}
