using System.Text.Json.Serialization;

namespace Lambent.Events.Macie;

/// <summary>The access control list of a bucket.</summary>
public sealed partial record MacieAcl : LambdaPayload
{
    /// <summary>The owner.</summary>
    [JsonPropertyName("Owner")]
    public MacieOwner? Owner { get; set; }

    /// <summary>The grants.</summary>
    [JsonPropertyName("Grants")]
    public IReadOnlyList<MacieGrant> Grants { get => field ?? []; set; }
}
