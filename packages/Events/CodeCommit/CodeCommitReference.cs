using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A branch or tag.</summary>
public sealed partial record CodeCommitReference : LambdaPayload
{
    /// <summary>The id of the commit it points to.</summary>
    [JsonPropertyName("commit")]
    public string? Commit { get; set; }

    /// <summary>The full name, such as <c>refs/heads/main</c>.</summary>
    [JsonPropertyName("ref")]
    public string? Ref { get; set; }

    /// <summary>Whether the reference was created.</summary>
    [JsonPropertyName("created")]
    public bool? Created { get; set; }

    /// <summary>Whether the reference was deleted.</summary>
    [JsonPropertyName("deleted")]
    public bool? Deleted { get; set; }
}
