using Lambent.TestKit;

namespace Lambent.Events.Tests;

/// <summary>The files to check and the lists of what is known about them, each row with its reason.</summary>
internal static class CorpusFiles
{
    /// <summary>Files that no event looks like: <c>source/file</c>, reason.</summary>
    public static IReadOnlyDictionary<string, string> Refused { get; } = Rows("refused.tsv", 1);

    /// <summary>Members that have no property: type, path, reason.</summary>
    public static IReadOnlyDictionary<string, string> ExtensionData { get; } = Rows("unmodelled.tsv", 2);

    /// <summary>Members that hold any JSON, because AWS documents them so: <c>Type.Member</c>, reason.</summary>
    public static IReadOnlyDictionary<string, string> FreeForm { get; } = Rows("free-form.tsv", 1);

    /// <summary>Files that cannot be told from another kind: <c>source/file</c>, that kind, reason.</summary>
    public static IReadOnlyDictionary<string, string> Ties { get; } =
        Rows("ties.tsv", 2).Keys.Select(row => row.Split('\t')).ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>Payloads that look like those of Lambda, and that it does not deliver or accept: kind, JSON, place of the error, reason.</summary>
    public static IEnumerable<string[]> NotDelivered { get; } = [.. Rows("not-delivered.tsv", 3).Keys.Select(row => row.Split('\t'))];

    public static int Count => Repository.Corpus is { } corpus ? File.ReadLines(Path.Combine(corpus, "index.csv")).Count() - 1 : 533;

    /// <summary>The project's fixtures, then the corpus where it is at hand.</summary>
    public static IEnumerable<(string Kind, string File)> Typed
    {
        get
        {
            foreach (var (file, kind) in Fixture.Kinds)
                yield return (kind, file);
            if (Repository.Corpus is not { } corpus)
                yield break;
            foreach (var fields in File.ReadLines(Path.Combine(corpus, "index.csv")).Skip(1).Select(line => line.Split(',')))
            {
                if (LambdaEvents.TypeOf(new(fields[2])) is not null)
                    yield return (fields[2], $"{fields[0]}/{fields[1]}");
            }
        }
    }

    public static string Text(string file) =>
        Fixture.Kinds.ContainsKey(file) ? Fixture.Text(file) : File.ReadAllText(Path.Combine(Repository.Corpus!, file));

    private static Dictionary<string, string> Rows(string file, int keys)
    {
        var rows = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var fields in File.ReadLines(Repository.PathTo("tests", "Events.Tests", "Corpus", file)).Select(line => line.Split('\t')))
        {
            if (fields.Length != keys + 1 || fields[keys].Length == 0)
                throw new InvalidDataException($"{file}: '{fields[0]}' needs {keys} keys and a reason");
            rows[string.Join('\t', fields[..keys])] = fields[keys];
        }

        return rows;
    }
}
