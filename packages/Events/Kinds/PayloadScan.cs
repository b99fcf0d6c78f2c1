using System.Text.Json;

namespace Lambent.Events;

/// <summary>
/// Reads a payload, enters only members that a rule names and the first item of arrays, and notes the marks.
/// </summary>
internal ref struct PayloadScan(ReadOnlySpan<byte> utf8Json, Span<bool> seen)
{
    private const int LongestMark = 160; // a longer name or value is no mark

    // Members that are not entered are skipped whatever their depth; a payload may be deeper than the default.
    private Utf8JsonReader _reader = new(utf8Json, new JsonReaderOptions { MaxDepth = 1000 });
    private readonly Span<bool> _seen = seen;
    private LambdaEventKind _decided;
    private string? _source;
    private string? _detailType;

    public LambdaEventKind Run()
    {
        if (!_reader.Read())
            return LambdaEventKind.Unknown;
        Span<char> path = stackalloc char[2 * LongestMark];
        switch (_reader.TokenType)
        {
            case JsonTokenType.StartObject:
                Members(path, 0);
                break;
            case JsonTokenType.StartArray when _reader.Read() && _reader.TokenType == JsonTokenType.StartObject:
                "[]".CopyTo(path);
                Members(path, 2);
                break;
            default:
                return LambdaEventKind.Unknown;
        }

        if (_decided.IsKnown)
            return _decided;
        var kind = IdentificationRules.FirstOf(_seen);
        return kind is IdentificationRules.EventBridge ? EventBridgeKinds.Of(_source, _detailType) : new LambdaEventKind(kind!);
    }

    /// <summary>Reads an object whose start was read, up to its end, or until a mark decides.</summary>
    private void Members(scoped Span<char> path, int length)
    {
        while (!_decided.IsKnown && _reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            var nameLength = _reader.HasValueSequence ? int.MaxValue : _reader.ValueSpan.Length;
            var at = length == 0 ? 0 : length + 1;
            if (nameLength > LongestMark || at + nameLength > path.Length)
            {
                _reader.Skip();
                continue;
            }

            if (length > 0)
                path[length] = '.';
            var end = at + _reader.CopyString(path[at..]);
            Value(path, end);
        }
    }

    private void Value(scoped Span<char> path, int length)
    {
        var enters = IdentificationRules.Parents.Contains(path[..length]);
        _reader.Read();
        if (_reader.TokenType != JsonTokenType.Null || !path[..length].Contains('.')) // of the outermost members null tells as much: {"batchItemFailures":null}
            Note(path[..length]);
        if (_decided.IsKnown)
            return;
        if (_reader.TokenType == JsonTokenType.StartArray && enters)
        {
            if (!_reader.Read() || _reader.TokenType == JsonTokenType.EndArray)
                return;
            var depth = _reader.CurrentDepth;
            if (_reader.TokenType == JsonTokenType.StartObject)
                Members(path, length);
            else
                _reader.Skip();
            while (!_decided.IsKnown && !(_reader.TokenType == JsonTokenType.EndArray && _reader.CurrentDepth < depth) && _reader.Read())
                _reader.Skip();
        }
        else if (_reader.TokenType == JsonTokenType.StartObject && enters)
        {
            Members(path, length);
        }
        else
        {
            if (_reader.TokenType == JsonTokenType.String)
                Text(path, length);
            _reader.Skip();
        }
    }

    /// <summary>Notes a value that some rule asks for: <c>Records.eventSource=aws:sqs</c>.</summary>
    private void Text(scoped Span<char> path, int length)
    {
        var name = path[..length];
        if (name is "source")
            _source ??= _reader.GetString();
        else if (name is "detail-type")
            _detailType ??= _reader.GetString();
        if (!IdentificationRules.Valued.Contains(name) || _reader.ValueSpan.Length > LongestMark || length + 1 + _reader.ValueSpan.Length > path.Length)
            return;
        path[length] = '=';
        var value = path.Slice(length + 1, _reader.CopyString(path[(length + 1)..]));
        if (name is "triggerSource" && value.IndexOf('_') is var end and > 0)
            value = value[..end]; // what comes behind says which of several occasions
        if (name is "requestContext.domainName")
            value = value.Contains(".lambda-url.", StringComparison.Ordinal) ? path.Slice(length + 1, Put(".lambda-url.", path[(length + 1)..])) : [];
        Note(path[..(length + 1 + value.Length)]);
    }

    private static int Put(string text, Span<char> destination)
    {
        text.CopyTo(destination);
        return text.Length;
    }

    private void Note(scoped ReadOnlySpan<char> mark)
    {
        if (!IdentificationRules.Marks.TryGetValue(mark, out var index))
            return;
        _seen[index] = true;
        _decided = new LambdaEventKind(IdentificationRules.DecidedBy(index)!);
    }
}
