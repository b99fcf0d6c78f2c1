using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Holds a change of a change stream.</summary>
public sealed partial record DocumentDbRecord : LambdaPayload
{
    /// <summary>The change.</summary>
    [JsonPropertyName("event")]
    public DocumentDbChange Event { get => field ??= new() { IsPlaceholder = true }; set; }
}
