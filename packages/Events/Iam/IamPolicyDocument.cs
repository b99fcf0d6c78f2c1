using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>An IAM policy: what is allowed and what is not.</summary>
[JsonPayload(JsonPayloadRules.KeepExactly)]
public sealed partial record IamPolicyDocument : LambdaPayload
{
    /// <summary>The version of the policy language, <c>2012-10-17</c>.</summary>
    [JsonPropertyName("Version")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Version { get; set; }

    /// <summary>An id of your own.</summary>
    [JsonPropertyName("Id")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Id { get; set; }

    /// <summary>The statements, or the one that is in no array; what none of them allows is denied, and what one of them denies is not allowed by another.</summary>
    [JsonPropertyName("Statement")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(IamPolicyStatementsConverter))]
    public IReadOnlyList<IamPolicyStatement>? Statement { get; set; }
}
