using System.Text.Json;

namespace Lambent.Events.Tests;

/// <summary>Where the values of a payload are: <c>Records.attributes.SenderId</c>, items of arrays under one path.</summary>
internal static class LeafPaths
{
    public static IEnumerable<string> Of(JsonElement element, string path = "") => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Of(member.Value, path.Length == 0 ? member.Name : $"{path}.{member.Name}")),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Of(item, path)),
        JsonValueKind.Null or JsonValueKind.Undefined => [],
        _ => [path],
    };
}
