namespace Lambent.Events;

/// <summary>
/// By which members payloads are told apart. A rule holds when all its marks are there; the first that holds counts. A mark is a path, arrays left
/// out, or a path and its value; a null inside a member counts as not there. The rules are stated with each type, see <see cref="LambdaEventAttribute"/>.
/// </summary>
internal static partial class IdentificationRules
{
    public const string EventBridge = "eventbridge";

    // After the rules of all types: other payloads have a source and a detail too. EventBridgeKinds tells which event it is.
    private static readonly Rule[] EventBridgeRules =
    [
        new(EventBridge, "detail-type", "source"),
        new(EventBridge, "source=aws.events", "detail"),
        new(EventBridge, "source=aws.scheduler", "detail"),
    ];

    internal static readonly Rule[] Rules = [.. CreateRules(), .. EventBridgeRules];

    private static readonly string?[] DecidedKeys;

    static IdentificationRules()
    {
        var marks = new Dictionary<string, int>(StringComparer.Ordinal);
        var parents = new HashSet<string>(StringComparer.Ordinal);
        var valued = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rule in Rules)
        {
            rule.Indices = new int[rule.Marks.Length];
            for (var i = 0; i < rule.Marks.Length; i++)
            {
                var mark = rule.Marks[i];
                if (!marks.TryGetValue(mark, out var index))
                    marks.Add(mark, index = marks.Count);
                rule.Indices[i] = index;
                var path = mark.AsSpan();
                if (mark.IndexOf('=', StringComparison.Ordinal) is var equals and >= 0)
                    valued.Add((path = path[..equals]).ToString());
                for (var dot = path.LastIndexOf('.'); dot > 0; dot = path.LastIndexOf('.'))
                    parents.Add((path = path[..dot]).ToString());
            }
        }

        DecidedKeys = new string?[marks.Count];
        foreach (var rule in Rules)
        {
            if (rule.Decides)
                DecidedKeys[rule.Indices[0]] = rule.Key;
        }

        Count = marks.Count;
        Marks = marks.GetAlternateLookup<ReadOnlySpan<char>>();
        Parents = parents.GetAlternateLookup<ReadOnlySpan<char>>();
        Valued = valued.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The kinds that can be told, but for those of EventBridge.</summary>
    public static IEnumerable<string> Keys => Rules.Select(rule => rule.Key).Where(key => key != EventBridge).Distinct();

    /// <summary>The number of marks.</summary>
    public static int Count { get; }

    /// <summary>The marks and their places.</summary>
    public static Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Marks { get; }

    /// <summary>Paths below which there are marks.</summary>
    public static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Parents { get; }

    /// <summary>Paths whose values are marks.</summary>
    public static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Valued { get; }

    /// <summary>The kind that a mark alone decides.</summary>
    public static string? DecidedBy(int mark) => DecidedKeys[mark];

    /// <summary>The first rule that holds.</summary>
    public static string? FirstOf(ReadOnlySpan<bool> seen)
    {
        foreach (var rule in Rules)
        {
            var holds = true;
            foreach (var index in rule.Indices)
                holds &= seen[index];
            if (holds)
                return rule.Key;
        }

        return null;
    }

    internal sealed class Rule(string key, params string[] marks)
    {
        public string Key => key;

        public string[] Marks => marks;

        public int[] Indices { get; set; } = [];

        public bool Decides { get; init; }
    }

    /// <summary>The rules of <c>[LambdaEvent]</c>, in the order in which they are asked.</summary>
    private static partial Rule[] CreateRules();
}
