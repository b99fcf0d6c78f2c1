using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The result of the previous function of the pipeline.</summary>
public sealed partial record AppSyncPrevious : LambdaPayload
{
    /// <summary>The result.</summary>
    [JsonPropertyName("result")]
    public JsonElement? Result { get; set; }
}
