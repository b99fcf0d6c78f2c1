using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// The struct is a list of names and values that AWS may add to: a constant for each. Lambent.Events.Generators writes the rest: the value, conversions from and
/// to text, comparison and the JSON converter.
/// </summary>
[AttributeUsage(AttributeTargets.Struct)]
internal sealed class OpenEnumAttribute : Attribute;

/// <summary>
/// A text out of a list that AWS may add to. The values that are known are constants of the type; any other is kept as it came.
/// </summary>
/// <typeparam name="TSelf">The implementing type.</typeparam>
/// <example>
/// <code>
/// if (record.EventName == DynamoDbOperation.Insert) { }
/// switch (record.EventName.Value)
/// {
///     case DynamoDbOperation.Insert: break;
/// }
/// </code>
/// </example>
public interface IOpenEnum<TSelf>
    where TSelf : struct, IOpenEnum<TSelf>
{
    /// <summary>The text in JSON; never null.</summary>
    string Value { get; }

    /// <summary>The text in JSON; null when there is none.</summary>
    internal string? ValueOrNull => Value;

    /// <summary>Makes the value of a text.</summary>
    /// <param name="value">The text in JSON.</param>
    static abstract TSelf Create(string value);
}

/// <summary>Reads and writes open enums as the strings they are.</summary>
/// <typeparam name="T">The open enum.</typeparam>
public sealed class OpenEnumConverter<T> : JsonConverter<T>
    where T : struct, IOpenEnum<T>
{
    /// <summary>True: null is read as no value, and no value is written as null.</summary>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonRead.IsNull(ref reader) ? default : JsonRead.OpenEnum<T>(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ValueOrNull);
    }
}
