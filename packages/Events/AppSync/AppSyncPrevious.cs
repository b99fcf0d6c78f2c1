using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>What the function before in the pipeline returned.</summary>
public sealed partial record AppSyncPrevious : LambdaPayload
{
    /// <summary>Its result.</summary>
    [JsonPropertyName("result")]
    public JsonElement? Result { get; set; }
}
