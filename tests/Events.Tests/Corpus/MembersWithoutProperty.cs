using System.Collections;
using System.Text.Json;

namespace Lambent.Events.Tests;

/// <summary>Members that a payload holds and its type does not model: <c>requestContext.elb</c>. Keys of maps show as <c>*</c>.</summary>
internal static class MembersWithoutProperty
{
    public static IEnumerable<(string Path, JsonElement Value)> Of(object? value, string path = "")
    {
        switch (value)
        {
            case LambdaPayload payload:
                return Own(payload, path).Concat(PayloadMembers.Of(payload).SelectMany(property => Of(property.Value, path + property.Name + ".")));
            case IDictionary map:
                return map.Values.Cast<object?>().SelectMany(item => Of(item, path + "*."));
            case IEnumerable items and not string:
                return items.Cast<object?>().SelectMany(item => Of(item, path));
            default:
                return [];
        }
    }

    private static IEnumerable<(string Path, JsonElement Value)> Own(LambdaPayload payload, string path)
    {
        if (payload.ExtensionData is not { } members)
            return [];
        var modelled = PayloadMembers.Of(payload).Select(property => property.Name).ToHashSet(StringComparer.Ordinal);
        // A null of a response that was read, and a status in quotes, wait here under the names of their properties.
        return members.Where(member => !payload.Reads(member.Key) && !modelled.Contains(member.Key))
            .Select(member => (path + member.Key, member.Value));
    }
}
