using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The place of a state inside a map state.</summary>
public sealed partial record StepFunctionsMap : LambdaPayload
{
    /// <summary>The item.</summary>
    [JsonPropertyName("Item")]
    public StepFunctionsMapItem? Item { get; set; }
}
