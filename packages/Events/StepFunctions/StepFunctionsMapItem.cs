using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>An item of a map state.</summary>
public sealed partial record StepFunctionsMapItem : LambdaPayload
{
    /// <summary>Its place in the list, from 0.</summary>
    [JsonPropertyName("Index")]
    public int? Index { get; set; }

    /// <summary>Its name, if the map state goes over an object.</summary>
    [JsonPropertyName("Key")]
    public string? Key { get; set; }

    /// <summary>Its value, any JSON: <c>item.Value(AppJson.Default.Order)</c>.</summary>
    [JsonPropertyName("Value")]
    public JsonElement? Value { get; set; }

    /// <summary>Where a distributed map took it from.</summary>
    [JsonPropertyName("Source")]
    public string? Source { get; set; }
}
