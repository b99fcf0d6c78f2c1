using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>How an invocation ended.</summary>
public sealed partial record LambdaDestinationResponseContext : LambdaPayload
{
    /// <summary>The HTTP status of the invocation; 200 also when the function failed.</summary>
    [JsonPropertyName("statusCode")]
    public int? StatusCode { get; set; }

    /// <summary>The version that ran.</summary>
    [JsonPropertyName("executedVersion")]
    public string? ExecutedVersion { get; set; }

    /// <summary>How the function failed; absent when it did not.</summary>
    [JsonPropertyName("functionError")]
    public LambdaFunctionError FunctionError { get; set; }
}
