using System.Text;
using System.Text.Json;

namespace Lambent.Events;

/// <summary>
/// The members of an object while it is read. AWS sends members in nearly always the same order, in which they are declared: the name that comes next
/// is compared first, so that most members cost one comparison.
/// </summary>
/// <param name="names">The names of the declared members in UTF-8, each behind a byte that holds its length.</param>
internal ref struct JsonMembers(ReadOnlySpan<byte> names)
{
    public const int ExtensionData = -1;

    private const int None = -2;
    private const int LongestEscapedName = 256;

    private readonly ReadOnlySpan<byte> _names = names;
    private int _next; // where in _names the name begins that is expected
    private int _nextIndex;
    private string? _memberName;

    /// <summary>The number of the member in the order of declaration; negative for one that is not declared.</summary>
    public int Index { get; private set; } = None;

    /// <summary>Requires the start of an object.</summary>
    public static void Start(ref Utf8JsonReader reader, string type)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw JsonFault.Expected(type);
    }

    /// <summary>Requires the start of an array.</summary>
    public static void StartArray(ref Utf8JsonReader reader, string type)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw JsonFault.Expected(type);
    }

    /// <summary>Moves the reader to the value of the next member.</summary>
    /// <returns>False at the end of the object.</returns>
    public bool Read(ref Utf8JsonReader reader)
    {
        Index = None;
        reader.Read();
        if (reader.TokenType == JsonTokenType.EndObject)
            return false;
        var isPlain = !reader.ValueIsEscaped && !reader.HasValueSequence;
        var index = isPlain ? Find(reader.ValueSpan) : FindUnescaped(ref reader);
        if (index == ExtensionData)
            _memberName = isPlain ? Encoding.UTF8.GetString(reader.ValueSpan) : reader.GetString();
        Index = index;
        reader.Read();
        return true;
    }

    /// <summary>Keeps a member that is not declared.</summary>
    public readonly void Keep(ref Utf8JsonReader reader, LambdaPayload owner) => Keep(owner, _memberName!, JsonElement.ParseValue(ref reader));

    /// <summary>
    /// Keeps a null among the members without a property, whose writing puts it back; a null that a function sets means 'not set'. For payloads that are
    /// kept exactly.
    /// </summary>
    public readonly void KeepNull(ref Utf8JsonReader reader, LambdaPayload owner)
    {
        if (reader.TokenType == JsonTokenType.Null)
            Keep(owner, Name(Index), JsonRead.NullElement);
        else if (owner.ExtensionData is { } kept)
            kept.Remove(Name(Index)); // a member that is there twice: the last counts
    }

    /// <summary>For an exception filter: adds the member to the path of the error.</summary>
    public readonly bool IsAt(Exception e) => JsonFault.IsAt(e, Index switch
    {
        None => "",
        ExtensionData => JsonFault.MapKey, // its name is the sender's text too
        _ => $".{Name(Index)}",
    });

    public static int IndexOf(string name, ReadOnlySpan<byte> names)
    {
        Span<byte> utf8 = stackalloc byte[LongestEscapedName];
        return Encoding.UTF8.TryGetBytes(name, utf8, out var length) ? new JsonMembers(names).Find(utf8[..length]) : ExtensionData;
    }

    private static void Keep(LambdaPayload owner, string name, JsonElement value) => (owner.ExtensionData ??= new Dictionary<string, JsonElement>())[name] = value;

    private int FindUnescaped(ref Utf8JsonReader reader)
    {
        var length = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        if (length > LongestEscapedName)
            return ExtensionData;
        Span<byte> name = stackalloc byte[LongestEscapedName];
        return Find(name[..reader.CopyString(name)]);
    }

    private int Find(scoped ReadOnlySpan<byte> name)
    {
        var (start, at, index) = (_next, _next, _nextIndex);
        do
        {
            if (at == _names.Length)
            {
                if (start == 0)
                    return ExtensionData;
                (at, index) = (0, 0);
            }

            var end = at + 1 + _names[at];
            if (_names[(at + 1)..end].SequenceEqual(name))
            {
                (_next, _nextIndex) = (end, index + 1);
                return index;
            }

            (at, index) = (end, index + 1);
        }
        while (at != start);
        return ExtensionData;
    }

    private readonly string Name(int index)
    {
        var rest = _names;
        for (; index > 0; index--)
            rest = rest[(1 + rest[0])..];
        return Encoding.UTF8.GetString(rest.Slice(1, rest[0]));
    }
}
