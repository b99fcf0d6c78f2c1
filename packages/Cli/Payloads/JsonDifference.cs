using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Lambent.Cli.Payloads;

/// <summary>Where two JSON texts differ by value. Numbers compare by value, so <c>1.0</c> is <c>1</c>.</summary>
internal static class JsonDifference
{
    /// <summary>The paths at which the second lacks something of the first, has it otherwise, or adds something.</summary>
    /// <param name="expected">What was read.</param>
    /// <param name="actual">What was written.</param>
    /// <param name="strict">Whether absent, null and empty differ. For events they do not.</param>
    public static IReadOnlyList<string> Between(ReadOnlySpan<byte> expected, ReadOnlySpan<byte> actual, bool strict)
    {
        var options = new JsonDocumentOptions { MaxDepth = 1000 };
        using var left = JsonDocument.Parse(expected.ToArray(), options);
        using var right = JsonDocument.Parse(actual.ToArray(), options);
        var paths = new List<string>();
        Compare(paths, "$", left.RootElement, right.RootElement, strict);
        return paths;
    }

    private static void Compare(List<string> paths, string path, JsonElement left, JsonElement right, bool strict)
    {
        if (!strict && IsEmpty(left) && IsEmpty(right))
            return;
        if (left.ValueKind == JsonValueKind.Object && right.ValueKind == JsonValueKind.Object)
        {
            var rights = Members(right);
            foreach (var (name, value) in Members(left))
            {
                if (rights.Remove(name, out var other))
                    Compare(paths, $"{path}.{name}", value, other, strict);
                else if (strict || !IsEmpty(value))
                    paths.Add($"{path}.{name}");
            }

            paths.AddRange(rights.Where(added => strict || !IsEmpty(added.Value)).Select(added => $"{path}.{added.Key}"));
        }
        else if (left.ValueKind == JsonValueKind.Array && right.ValueKind == JsonValueKind.Array && left.GetArrayLength() == right.GetArrayLength())
        {
            for (var i = 0; i < left.GetArrayLength(); i++)
                Compare(paths, $"{path}[{i}]", left[i], right[i], strict);
        }
        else if (left.ValueKind != right.ValueKind || !SameValue(left, right))
        {
            paths.Add(path);
        }
    }

    private static bool SameValue(JsonElement left, JsonElement right) => left.ValueKind switch
    {
        JsonValueKind.Array => false, // of different length
        JsonValueKind.Null or JsonValueKind.True or JsonValueKind.False => true,
        // Why the raw text first: DeepEquals throws for text with half of a surrogate pair.
        _ => JsonMarshal.GetRawUtf8Value(left).SequenceEqual(JsonMarshal.GetRawUtf8Value(right)) || JsonElement.DeepEquals(left, right),
    };

    // Of a member that is there twice the last counts.
    private static Dictionary<string, JsonElement> Members(JsonElement value)
    {
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var member in value.EnumerateObject())
            members[NameOf(member)] = member.Value;
        return members;
    }

    // A name with half of a surrogate pair is no text: it stays as it is escaped, which is how it is written back.
    private static string NameOf(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            return Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8PropertyName(member));
        }
    }

    private static bool IsEmpty(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => true,
        JsonValueKind.Array => value.GetArrayLength() == 0,
        JsonValueKind.Object => !value.EnumerateObject().MoveNext(),
        _ => false,
    };
}
