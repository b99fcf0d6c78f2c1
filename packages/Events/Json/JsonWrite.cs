using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Lambent.Events;

/// <summary>Writes members. The generated methods call these.</summary>
internal static class JsonWrite
{
    public const string StatusCode = "statusCode";

    public static void Text(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string? value)
    {
        if (value is null)
            return;
        writer.WritePropertyName(name);
        LenientString.WriteText(writer, value);
    }

    /// <summary>Text that is never null: absent reads as empty, and is not written.</summary>
    public static void Text(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string value, LambdaPayload owner, int member)
    {
        if (HasText(value, owner, member))
            Text(writer, name, value);
    }

    public static bool HasText(string value, LambdaPayload owner, int member) => value.Length > 0 || owner.HadEmptyText(member);

    public static void Boolean(Utf8JsonWriter writer, ReadOnlySpan<byte> name, bool? value)
    {
        if (value is { } flag)
            writer.WriteBoolean(name, flag);
    }

    public static void Number(Utf8JsonWriter writer, ReadOnlySpan<byte> name, int? value)
    {
        if (value is { } number)
            writer.WriteNumber(name, number);
    }

    public static void Number(Utf8JsonWriter writer, ReadOnlySpan<byte> name, long? value)
    {
        if (value is { } number)
            writer.WriteNumber(name, number);
    }

    public static void Number(Utf8JsonWriter writer, ReadOnlySpan<byte> name, double? value)
    {
        if (value is { } number)
            writer.WriteNumber(name, number);
    }

    /// <summary>A number that is written in quotes.</summary>
    public static void Quoted(Utf8JsonWriter writer, ReadOnlySpan<byte> name, int? value)
    {
        if (value is { } number)
            writer.WriteString(name, number.ToString(CultureInfo.InvariantCulture));
    }

    public static void Element(Utf8JsonWriter writer, ReadOnlySpan<byte> name, JsonElement? value)
    {
        if (value is not { } element)
            return;
        Member(writer, name, element, JsonElementConverter.Write);
    }

    /// <summary>A member whose writing may fail; the error gets its name.</summary>
    public static void Member<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, T value, Action<Utf8JsonWriter, T> write)
    {
        writer.WritePropertyName(name);
        try
        {
            write(writer, value);
        }
        catch (Exception e) when (IsAt(e, name))
        {
            throw; // the filter catches nothing
        }
    }

    public static void List<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        writer.WritePropertyName(name);
        try
        {
            List(writer, items, write);
        }
        catch (Exception e) when (IsAt(e, name))
        {
            throw; // the filter catches nothing
        }
    }

    public static void List<T>(Utf8JsonWriter writer, IReadOnlyList<T>? items, Action<Utf8JsonWriter, T> write)
    {
        if (items is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartArray();
        var index = 0;
        try
        {
            for (; index < items.Count; index++)
                write(writer, items[index]);
        }
        catch (Exception e) when (JsonFault.IsAt(e, $"[{index}]"))
        {
            throw; // the filter catches nothing
        }

        writer.WriteEndArray();
    }

    public static void Map<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IReadOnlyDictionary<string, T> items, Action<Utf8JsonWriter, T> write)
    {
        writer.WritePropertyName(name);
        try
        {
            Map(writer, items, write);
        }
        catch (Exception e) when (IsAt(e, name))
        {
            throw; // the filter catches nothing
        }
    }

    public static void Map<T>(Utf8JsonWriter writer, IReadOnlyDictionary<string, T>? items, Action<Utf8JsonWriter, T> write)
    {
        if (items is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        try
        {
            foreach (var (key, item) in items)
            {
                writer.WritePropertyName(key);
                write(writer, item);
            }
        }
        catch (Exception e) when (JsonFault.IsAt(e, JsonFault.MapKey))
        {
            throw; // the filter catches nothing
        }

        writer.WriteEndObject();
    }

    /// <summary>
    /// Whether a value was read or set. What is read is a List or a Dictionary; the empty ones that a getter makes up are an array, a read-only dictionary
    /// and the one empty map of headers.
    /// </summary>
    public static bool IsPresent(object? value) => value is not (null or Array { Length: 0 } or IDictionary { Count: 0, IsReadOnly: true } or IEmptySentinel { IsEmptySentinel: true });

    /// <summary>Whether a status code is written as a number: it is not the one that stood in quotes.</summary>
    public static bool HasStatus(int? status, LambdaPayload owner) =>
        status is { } code && !(owner.ExtensionData is { } kept && kept.TryGetValue(StatusCode, out var text) && text.ValueKind == JsonValueKind.String
            && int.TryParse(text.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out var was) && was == code);

    /// <summary>Whether what is kept of a status code was replaced, by another one or by null.</summary>
    public static bool ReplacesStatus(int? status, LambdaPayload owner) =>
        status is null ? owner.ExtensionData![StatusCode].ValueKind != JsonValueKind.Null : HasStatus(status, owner);

    public static void ExtensionData(Utf8JsonWriter writer, LambdaPayload owner)
    {
        if (owner.ExtensionData is not { } members)
            return;
        foreach (var (name, value) in members)
            ExtensionData(writer, name, value);
    }

    /// <summary>The members without a property, but for nulls and quoted numbers in whose place another value has been set since they were read.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="owner">The object.</param>
    /// <param name="names">The names of the declared members, as <see cref="JsonMembers"/> takes them.</param>
    /// <param name="replaces">Whether a declared member replaces what was kept of it.</param>
    public static void ExtensionData<T>(Utf8JsonWriter writer, T owner, ReadOnlySpan<byte> names, Func<T, int, bool> replaces)
        where T : LambdaPayload
    {
        if (owner.ExtensionData is not { } members)
            return;
        foreach (var (name, value) in members)
        {
            var member = JsonMembers.IndexOf(name, names);
            if (member != JsonMembers.ExtensionData && replaces(owner, member))
                continue;
            ExtensionData(writer, name, value);
        }
    }

    private static void ExtensionData(Utf8JsonWriter writer, string name, JsonElement value)
    {
        writer.WritePropertyName(name);
        try
        {
            JsonElementConverter.Write(writer, value);
        }
        catch (Exception e) when (JsonFault.IsAt(e, JsonFault.MapKey))
        {
            throw; // the filter catches nothing
        }
    }

    private static bool IsAt(Exception e, ReadOnlySpan<byte> name) => JsonFault.IsAt(e, $".{Encoding.UTF8.GetString(name)}");
}
