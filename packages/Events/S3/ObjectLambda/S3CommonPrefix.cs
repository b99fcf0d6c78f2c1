using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>What a group of keys begins with.</summary>
public sealed partial record S3CommonPrefix : LambdaPayload
{
    /// <summary>It.</summary>
    [JsonPropertyName("prefix")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Prefix { get; set; }
}
