using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Lambent.Events;

namespace Lambent.Cli.Payloads;

/// <summary>Which members of a payload have no typed member: <c>Records[].poller</c>, keys of maps as <c>*</c>.</summary>
internal static class UnmodelledMembers
{
    public static IReadOnlyList<string> Of(object value, JsonTypeInfo contract)
    {
        var paths = new SortedSet<string>(StringComparer.Ordinal);
        Add(paths, value, contract.Options, "");
        return [.. paths];
    }

    private static void Add(SortedSet<string> paths, object? value, JsonSerializerOptions options, string path)
    {
        switch (value)
        {
            case LambdaPayload payload:
                AddMembers(paths, payload, options, path);
                break;
            case null or string:
                break;
            case IDictionary map:
                foreach (var item in map.Values)
                    Add(paths, item, options, Join(path, "*"));
                break;
            case IEnumerable items:
                foreach (var item in items)
                    Add(paths, item, options, path + "[]");
                break;
            default:
                break;
        }
    }

    private static void AddMembers(SortedSet<string> paths, LambdaPayload payload, JsonSerializerOptions options, string path)
    {
        // An item of a list that has a converter of its own is not part of the list's contract.
        var contract = options.TryGetTypeInfo(payload.GetType(), out var part) ? part : ((ILambdaJson)payload).Contract;
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in contract.Properties.Where(property => !property.IsExtensionData))
        {
            known.Add(property.Name);
            Add(paths, property.Get?.Invoke(payload), contract.Options, Join(path, property.Name));
        }

        // A null that a response held waits there under the name of its own member.
        foreach (var name in payload.Unmodelled?.Keys ?? [])
        {
            if (!known.Contains(name) && !payload.Reads(name))
                paths.Add(Join(path, name));
        }
    }

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";
}
