using System.Text.Json.Serialization;

namespace Lambent.Events.Macie;

/// <summary>An owner.</summary>
public sealed partial record MacieOwner : LambdaPayload
{
    /// <summary>The name.</summary>
    [JsonPropertyName("DisplayName")]
    public string? DisplayName { get; set; }

    /// <summary>The id.</summary>
    [JsonPropertyName("ID")]
    public string? Id { get; set; }
}
