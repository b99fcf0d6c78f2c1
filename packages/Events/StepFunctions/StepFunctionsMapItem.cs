using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>An item of a map state.</summary>
public sealed partial record StepFunctionsMapItem : LambdaPayload
{
    /// <summary>The place in the list, from 0.</summary>
    [JsonPropertyName("Index")]
    public int? Index { get; set; }

    /// <summary>The name, if the map state goes over an object.</summary>
    [JsonPropertyName("Key")]
    public string? Key { get; set; }

    /// <summary>The value, any JSON: <c>item.Value(AppJson.Default.Order)</c>.</summary>
    [JsonPropertyName("Value")]
    public JsonElement? Value { get; set; }

    /// <summary>The source of the item of a distributed map.</summary>
    [JsonPropertyName("Source")]
    public string? Source { get; set; }
}
