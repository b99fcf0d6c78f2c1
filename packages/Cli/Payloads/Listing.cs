using System.Text.Json;
using Lambent.Events;
using Lambent.Testing;

namespace Lambent.Cli.Payloads;

/// <summary>What <c>lambent event list</c> writes.</summary>
internal static class Listing
{
    public static int Write(TextWriter output, OutputFormat format)
    {
        var samples = EventSamples.All.ToLookup(sample => sample.Kind);
        var kinds = LambdaEvents.Kinds.OrderBy(kind => kind.Key, StringComparer.Ordinal).Select(kind => (kind.Key, Type: LambdaEvents.TypeOf(kind)!, Samples: samples[kind])).ToList();
        var width = kinds.Max(kind => kind.Key.Length);
        foreach (var (key, type, ofKind) in kinds)
        {
            output.WriteLine(format == OutputFormat.Json
                ? JsonSerializer.Serialize(
                    new ListedKind(key, Name(type), type.Direction.ToString().ToLowerInvariant(), [.. ofKind.Select(sample => sample.Name)]), CliJson.Default.ListedKind)
                : $"{key.PadRight(width)}  {Name(type)}");
        }

        return 0;
    }

    public static string Name(LambdaEventType type) => type.Detail is { } detail ? $"{type.Type.Name}, {detail.Type.Name}" : type.Type.Name;
}
