using System.Text.Json.Serialization;

namespace Lambent.Events.Macie;

/// <summary>Who may do what with a bucket.</summary>
public sealed partial record MacieAcl : LambdaPayload
{
    /// <summary>The owner.</summary>
    [JsonPropertyName("Owner")]
    public MacieOwner? Owner { get; set; }

    /// <summary>What is allowed.</summary>
    [JsonPropertyName("Grants")]
    public IReadOnlyList<MacieGrant> Grants { get => field ?? []; set; }
}
