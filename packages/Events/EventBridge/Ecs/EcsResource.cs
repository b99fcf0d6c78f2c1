using System.Text.Json.Serialization;

namespace Lambent.Events.Ecs;

/// <summary>A resource of a machine: the member that holds the value is named by <see cref="Type"/>.</summary>
public sealed partial record EcsResource : LambdaPayload
{
    /// <summary>The resource, such as <c>CPU</c> or <c>PORTS</c>.</summary>
    [JsonPropertyName("name")]
    public string Name { get => field ?? ""; set; }

    /// <summary><c>INTEGER</c>, <c>LONG</c>, <c>DOUBLE</c> or <c>STRINGSET</c>.</summary>
    [JsonPropertyName("type")]
    public string Type { get => field ?? ""; set; }

    /// <summary>The integer value: CPU units, or MiB of memory.</summary>
    [JsonPropertyName("integerValue")]
    public int? IntegerValue { get; set; }

    /// <summary>The long value.</summary>
    [JsonPropertyName("longValue")]
    public long? LongValue { get; set; }

    /// <summary>The double value.</summary>
    [JsonPropertyName("doubleValue")]
    public WireNumber? DoubleValue { get; set; }

    /// <summary>The string set value, such as the ports in use.</summary>
    [JsonPropertyName("stringSetValue")]
    public IReadOnlyList<string> StringSetValue { get => field ?? []; set; }
}
