using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A value that an authority knows.</summary>
public sealed partial record AlexaResolvedValue : LambdaPayload
{
    /// <summary>The value.</summary>
    [JsonPropertyName("value")]
    public AlexaNamedValue Value { get => field ??= new() { IsPlaceholder = true }; set; }
}
