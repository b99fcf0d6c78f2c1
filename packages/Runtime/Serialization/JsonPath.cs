using System.Text;
using System.Text.Json.Serialization.Metadata;

namespace Lambent;

/// <summary>
/// The path of a JSON error with map keys shown as <c>[*]</c>. A key is the sender's text, a property name is ours; System.Text.Json writes both
/// the same way, so the path is walked along the contract, which also tells what was expected at its end.
/// </summary>
internal static class JsonPath
{
    public static (string Path, JsonTypeInfo? Reached) WithoutMapKeys(string path, JsonTypeInfo? contract)
    {
        var text = new StringBuilder("$");
        var at = 1;
        var current = contract;
        while (at < path.Length)
        {
            if (current is { Kind: JsonTypeInfoKind.Dictionary })
            {
                text.Append("[*]");
                // A key may hold any character: nothing after it can be told apart, unless the key has the plain form.
                if (path[at] != '.')
                    return (text.ToString(), null);
                at = EndOfName(path, at + 1);
                current = Element(current);
            }
            else if (EndOfIndex(path, at) is { } end)
            {
                text.Append(path, at, end - at);
                at = end;
                current = Element(current);
            }
            else if (current is { Kind: JsonTypeInfoKind.Object } && Property(current, path, at) is { } property)
            {
                text.Append('.').Append(property.Name);
                at += path[at] == '.' ? 1 + property.Name.Length : 4 + property.Name.Length;
                current = Contract(current, property.PropertyType);
            }
            else
            {
                // A member that is not modelled, or a converter of its own: its name may be the sender's.
                return (text.Append("[*]").ToString(), null);
            }
        }

        return (text.ToString(), current);
    }

    /// <summary>The end of an index such as <c>[12]</c>; null for anything else, such as the path that a converter made up.</summary>
    private static int? EndOfIndex(string path, int at)
    {
        var end = path.IndexOf(']', at);
        return path[at] == '[' && end > at + 1 && !path.AsSpan(at + 1, end - at - 1).ContainsAnyExceptInRange('0', '9') ? end + 1 : null;
    }

    private static int EndOfName(string path, int at)
    {
        var end = path.AsSpan(at).IndexOfAny('.', '[');
        return end < 0 ? path.Length : at + end;
    }

    private static JsonPropertyInfo? Property(JsonTypeInfo contract, string path, int at)
    {
        foreach (var property in contract.Properties)
        {
            var rest = path.AsSpan(at);
            var plain = rest is ['.', ..] && rest[1..].StartsWith(property.Name, StringComparison.OrdinalIgnoreCase)
                && (rest.Length == property.Name.Length + 1 || rest[property.Name.Length + 1] is '.' or '[');
            var quoted = rest is ['[', '\'', ..] && rest[2..].StartsWith(property.Name, StringComparison.OrdinalIgnoreCase)
                && rest[(2 + property.Name.Length)..].StartsWith("']", StringComparison.Ordinal);
            if (plain || quoted)
                return property;
        }

        return null;
    }

    private static JsonTypeInfo? Element(JsonTypeInfo? contract) =>
        contract?.ElementType is { } element ? Contract(contract, element) : null;

    private static JsonTypeInfo? Contract(JsonTypeInfo from, Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        try
        {
            return from.Options.TryGetTypeInfo(type, out var info) ? info : null;
        }
        catch (Exception e) when (e is NotSupportedException or InvalidOperationException)
        {
            return null;
        }
    }
}
