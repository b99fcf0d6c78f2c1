using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A statement of an IAM policy.</summary>
[JsonPayload(JsonPayloadRules.KeepExactly)]
public sealed partial record IamPolicyStatement : LambdaPayload
{
    /// <summary>An id of your own.</summary>
    [JsonPropertyName("Sid")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Sid { get; set; }

    /// <summary>The effect: allow or deny.</summary>
    [JsonPropertyName("Effect")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public IamPolicyEffect Effect { get; set; }

    /// <summary>The actions: <c>execute-api:Invoke</c>.</summary>
    [JsonPropertyName("Action")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public StringOrList? Action { get; set; }

    /// <summary>All actions but these.</summary>
    [JsonPropertyName("NotAction")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public StringOrList? NotAction { get; set; }

    /// <summary>The ARNs of what may be acted upon; <c>*</c> stands for any text in them.</summary>
    [JsonPropertyName("Resource")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public StringOrList? Resource { get; set; }

    /// <summary>All resources but these.</summary>
    [JsonPropertyName("NotResource")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public StringOrList? NotResource { get; set; }

    /// <summary>The conditions: operators, each with condition keys and their values.</summary>
    [JsonPropertyName("Condition")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, StringOrList>>? Condition { get; set; }
}
