using System.Text.Json;

namespace Lambent.Http;

/// <summary>Enumerates one level of an object or an array, without reading nested values.</summary>
internal ref struct JsonWalk
{
    private readonly ReadOnlyMemory<byte> _json;
    private Utf8JsonReader _reader;

    public JsonWalk(ReadOnlyMemory<byte> json)
    {
        _json = json;
        _reader = new Utf8JsonReader(json.Span, new JsonReaderOptions { AllowMultipleValues = false });
        if (json.Length > 0)
            _reader.Read();
    }

    /// <summary>The value that <see cref="Next"/> found.</summary>
    public JsonSlice Value { get; private set; }

    private ReadOnlyMemory<byte> NameJson { get; set; }

    /// <summary>The name of the member.</summary>
    public readonly string Name => new JsonSlice(NameJson).Text!;

    /// <summary>The name as it is in the event, between its quotes, including escapes.</summary>
    public readonly ReadOnlySpan<byte> EscapedName => NameJson.Span[1..^1];

    /// <summary>Whether the member has this name.</summary>
    public readonly bool NameIs(ReadOnlySpan<byte> name)
    {
        var inner = EscapedName;
        return inner.SequenceEqual(name) || (inner.Contains((byte)'\\') && new JsonSlice(NameJson).Is(name));
    }

    /// <summary>Moves to the next member or item; returns false at the end.</summary>
    public bool Next()
    {
        if (_json.Length == 0 || !_reader.Read() || _reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            return false;
        if (_reader.TokenType == JsonTokenType.PropertyName)
        {
            NameJson = Current();
            _reader.Read();
        }

        var start = (int)_reader.TokenStartIndex;
        _reader.Skip();
        Value = new JsonSlice(_json[start..(int)_reader.BytesConsumed]);
        return true;
    }

    /// <summary>The current token with its quotes. <c>BytesConsumed</c> cannot be used: after a name it includes the colon.</summary>
    private readonly ReadOnlyMemory<byte> Current()
    {
        var start = (int)_reader.TokenStartIndex;
        return _json.Slice(start, _reader.ValueSpan.Length + 2);
    }
}
