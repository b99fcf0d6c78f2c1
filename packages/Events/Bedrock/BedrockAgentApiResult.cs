using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The answer of an operation.</summary>
public sealed partial record BedrockAgentApiResult : LambdaPayload
{
    /// <summary>The value from the request.</summary>
    [JsonPropertyName("actionGroup")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ActionGroup { get; set; }

    /// <summary>The value from the request.</summary>
    [JsonPropertyName("apiPath")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ApiPath { get; set; }

    /// <summary>The value from the request.</summary>
    [JsonPropertyName("httpMethod")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? HttpMethod { get; set; }

    /// <summary>The status: 200.</summary>
    [JsonPropertyName("httpStatusCode")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? HttpStatusCode { get; set; }

    /// <summary>The body by media type: <c>application/json</c>.</summary>
    [JsonPropertyName("responseBody")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, BedrockAgentBody>? ResponseBody { get; set; }
}
