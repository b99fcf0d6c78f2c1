using System.Text.Json.Serialization;

namespace Lambent.Events.CloudTrail;

/// <summary>A web identity.</summary>
public sealed partial record CloudTrailWebFederation : LambdaPayload
{
    /// <summary>Who vouches for it.</summary>
    [JsonPropertyName("federatedProvider")]
    public string? FederatedProvider { get; set; }

    /// <summary>What it says of the user.</summary>
    [JsonPropertyName("attributes")]
    public IReadOnlyDictionary<string, string> Attributes { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }
}
