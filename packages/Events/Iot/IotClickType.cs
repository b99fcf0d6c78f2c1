using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>How a button was pressed.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<IotClickType>))]
public readonly record struct IotClickType(string Value) : IOpenEnum<IotClickType>
{
    /// <summary>Once.</summary>
    public static IotClickType Single => new("SINGLE");

    /// <summary>Twice.</summary>
    public static IotClickType Double => new("DOUBLE");

    /// <summary>For 1.5 seconds or more.</summary>
    public static IotClickType Long => new("LONG");

    /// <inheritdoc/>
    public static IotClickType Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
