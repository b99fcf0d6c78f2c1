using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A common prefix of keys.</summary>
public sealed partial record S3CommonPrefix : LambdaPayload
{
    /// <summary>The prefix.</summary>
    [JsonPropertyName("prefix")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Prefix { get; set; }
}
