using System.Collections;
using Lambent.Events;

namespace Lambent.Cli.Payloads;

/// <summary>Which members of a payload have no typed member: <c>Records[].poller</c>, keys of maps as <c>*</c>.</summary>
internal static class MembersWithoutProperty
{
    public static IReadOnlyList<string> Of(object value)
    {
        var paths = new SortedSet<string>(StringComparer.Ordinal);
        Add(paths, value, "");
        return [.. paths];
    }

    private static void Add(SortedSet<string> paths, object? value, string path)
    {
        switch (value)
        {
            case LambdaPayload payload:
                AddMembers(paths, payload, path);
                break;
            case null or string:
                break;
            case IDictionary map:
                foreach (var item in map.Values)
                    Add(paths, item, Join(path, "*"));
                break;
            case IEnumerable items:
                foreach (var item in items)
                    Add(paths, item, path + "[]");
                break;
            default:
                break;
        }
    }

    private static void AddMembers(SortedSet<string> paths, LambdaPayload payload, string path)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, value) in PayloadMembers.Of(payload))
        {
            known.Add(name);
            Add(paths, value, Join(path, name));
        }

        // A null that a response held waits there under the name of its own member.
        foreach (var name in payload.ExtensionData?.Keys ?? [])
        {
            if (!known.Contains(name) && !payload.Reads(name))
                paths.Add(Join(path, name));
        }
    }

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";
}
