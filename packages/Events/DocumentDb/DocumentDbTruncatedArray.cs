using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>An array that an update made shorter.</summary>
public sealed partial record DocumentDbTruncatedArray : LambdaPayload
{
    /// <summary>The field, as a dotted path.</summary>
    [JsonPropertyName("field")]
    public string Field { get => field ?? ""; set; }

    /// <summary>The new length of the array.</summary>
    [JsonPropertyName("newSize")]
    public int? NewSize { get; set; }
}
