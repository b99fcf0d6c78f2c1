using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The result of an invocation.</summary>
public sealed partial record LambdaDestinationResponseContext : LambdaPayload
{
    /// <summary>The HTTP status of the invocation; 200 also when the function failed.</summary>
    [JsonPropertyName("statusCode")]
    public int? StatusCode { get; set; }

    /// <summary>The version that ran.</summary>
    [JsonPropertyName("executedVersion")]
    public string? ExecutedVersion { get; set; }

    /// <summary>The error type; absent when the function succeeded.</summary>
    [JsonPropertyName("functionError")]
    public LambdaFunctionError FunctionError { get; set; }
}
