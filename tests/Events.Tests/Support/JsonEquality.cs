using System.Text.Json;
using System.Text.Json.Nodes;

namespace Lambent.Events.Tests;

/// <summary>Whether two texts say the same in JSON. Of repeated member names each counts.</summary>
internal static class JsonEquality
{
    /// <summary>For events, where a member that is absent, null or empty is one and the same.</summary>
    public static void AssertSameEvent(string expected, string actual) => AssertSame(expected, actual, loose: true);

    /// <summary>For responses, where it is not.</summary>
    public static void AssertSame(string expected, string actual) => AssertSame(expected, actual, loose: false);

    private static void AssertSame(string expected, string actual, bool loose)
    {
        var options = new JsonDocumentOptions { MaxDepth = 1000 };
        using var left = JsonDocument.Parse(expected, options);
        using var right = JsonDocument.Parse(actual, options);
        Xunit.Assert.Equal(Lines("$", left.RootElement, loose), Lines("$", right.RootElement, loose));
    }

    private static List<string> Lines(string path, JsonElement element, bool loose)
    {
        var lines = new List<string>();
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var property in element.EnumerateObject().OrderBy(property => property.Name, StringComparer.Ordinal))
                    lines.AddRange(Lines($"{path}.{property.Name}", property.Value, loose));
                break;
            case JsonValueKind.Array:
                var index = 0;
                foreach (var item in element.EnumerateArray())
                    lines.AddRange(item.ValueKind == JsonValueKind.Null ? [$"{path}[{index++}] = null"] : Lines($"{path}[{index++}]", item, loose));
                break;
            case JsonValueKind.Null:
                break;
            default:
                lines.Add($"{path} = {Value(element)}");
                break;
        }

        if (lines.Count == 0 && !loose)
            lines.Add($"{path} = {element.GetRawText().Replace(" ", "", StringComparison.Ordinal)}");
        return lines;
    }

    private static string Value(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => JsonValue.Create(element.GetString())!.ToJsonString(),
        JsonValueKind.Number when element.GetRawText() is var number && number.Contains('.') && !number.Contains('e', StringComparison.OrdinalIgnoreCase) =>
            number.TrimEnd('0').TrimEnd('.'), // 1.0 is 1
        _ => element.GetRawText(),
    };
}
