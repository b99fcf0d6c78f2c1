using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>An attribute that Connect sets.</summary>
public sealed partial record ConnectSegmentAttribute : LambdaPayload
{
    /// <summary>The value.</summary>
    [JsonPropertyName("ValueString")]
    public string? ValueString { get; set; }
}
