using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>How many values a slot takes.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<LexV2SlotShape>))]
public readonly record struct LexV2SlotShape(string Value) : IOpenEnum<LexV2SlotShape>
{
    /// <summary>One.</summary>
    public static LexV2SlotShape Scalar => new("Scalar");

    /// <summary>Several.</summary>
    public static LexV2SlotShape List => new("List");

    /// <summary>Slots of its own.</summary>
    public static LexV2SlotShape Composite => new("Composite");

    /// <inheritdoc/>
    public static LexV2SlotShape Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
