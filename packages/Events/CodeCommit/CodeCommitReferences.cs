using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>References that changed.</summary>
public sealed partial record CodeCommitReferences : LambdaPayload
{
    /// <summary>The references.</summary>
    [JsonPropertyName("references")]
    public IReadOnlyList<CodeCommitReference> References { get => field ?? []; set; }
}
