using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A property of a device.</summary>
public sealed partial record AlexaProperty : LambdaPayload
{
    /// <summary>The interface that has it: <c>Alexa.PowerController</c>.</summary>
    [JsonPropertyName("namespace")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Namespace { get; set; }

    /// <summary>The instance of the interface, of devices that have several.</summary>
    [JsonPropertyName("instance")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Instance { get; set; }

    /// <summary>The name: <c>powerState</c>.</summary>
    [JsonPropertyName("name")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Name { get; set; }

    /// <summary>The value, by the interface.</summary>
    [JsonPropertyName("value")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public JsonElement? Value { get; set; }

    /// <summary>The time of the measurement.</summary>
    [JsonPropertyName("timeOfSample")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Timestamp? TimeOfSample { get; set => field = value?.Or(TimestampFormat.Iso8601); }

    /// <summary>The uncertainty of the time of the value, in milliseconds.</summary>
    [JsonPropertyName("uncertaintyInMilliseconds")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? UncertaintyInMilliseconds { get; set; }
}
