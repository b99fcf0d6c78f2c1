using System.Text.Json.Serialization;

namespace Lambent.Events.CloudTrail;

/// <summary>A web identity.</summary>
public sealed partial record CloudTrailWebFederation : LambdaPayload
{
    /// <summary>The identity provider.</summary>
    [JsonPropertyName("federatedProvider")]
    public string? FederatedProvider { get; set; }

    /// <summary>The attributes from the provider.</summary>
    [JsonPropertyName("attributes")]
    public IReadOnlyDictionary<string, string> Attributes { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }
}
