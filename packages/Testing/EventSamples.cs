using System.Text;
using Lambent.Events;

namespace Lambent.Testing;

/// <summary>Samples of every event and response that Lambent.Events knows, packed into this assembly.</summary>
public static class EventSamples
{
    /// <summary>All samples, by name.</summary>
    public static IReadOnlyList<EventSample> All => field ??= Read();

    /// <summary>The samples of a kind, such as <c>sqs</c>.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>Empty when the kind is not known.</returns>
    public static IEnumerable<EventSample> Of(LambdaEventKind kind) => All.Where(sample => sample.Kind == kind);

    /// <summary>A sample by its name.</summary>
    /// <param name="name">Such as <c>sqs/SqsEvent.fifo</c>.</param>
    /// <exception cref="ArgumentException">There is no sample of that name.</exception>
    public static EventSample Named(string name) =>
        All.FirstOrDefault(sample => sample.Name == name)
            ?? throw new ArgumentException($"There is no sample '{name}'. EventSamples.All has them all; names look like 'sqs/SqsEvent.fifo'.", nameof(name));

    internal static ReadOnlyMemory<byte> Resource(string name)
    {
        using var stream = typeof(EventSamples).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The sample '{name}' is listed and not packed.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>The list of the samples: rows such as <c>| `sqs/SqsEvent.fifo.json` | `sqs` | &lt;https://…&gt; |</c>.</summary>
    private static EventSample[] Read()
    {
        var samples = new List<EventSample>();
        foreach (var line in Encoding.UTF8.GetString(Resource("SOURCES.md").Span).Split('\n'))
        {
            var cells = line.Split('|', StringSplitOptions.TrimEntries);
            if (cells is ["", ['`', .. var file, '`'], ['`', .. var kind, '`'], ['<', .. var page, '>'], ""])
                samples.Add(new EventSample(file[..^".json".Length], new LambdaEventKind(kind), new Uri(page)));
        }

        return [.. samples.OrderBy(sample => sample.Name, StringComparer.Ordinal)];
    }
}
