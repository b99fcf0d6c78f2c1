using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A user's ids on EFS.</summary>
public sealed partial record TransferFamilyPosixProfile : LambdaPayload
{
    /// <summary>The user id.</summary>
    [JsonPropertyName("Uid")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Uid { get; set; }

    /// <summary>The group id.</summary>
    [JsonPropertyName("Gid")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Gid { get; set; }

    /// <summary>Further group ids.</summary>
    [JsonPropertyName("SecondaryGids")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<int>? SecondaryGids { get; set; }
}
