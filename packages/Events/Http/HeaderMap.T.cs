using System.Collections;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Lambent.Events;

/// <summary>
/// Headers in their original casing, order and repeats, found by name without regard to case.
/// Use <see cref="HeaderMap"/> or <see cref="MultiValueHeaderMap"/>.
/// </summary>
/// <typeparam name="TValue">What a header holds.</typeparam>
/// <remarks>Look-ups search from the end: of repeats the last counts, as in the single-value maps of API Gateway.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class HeaderMap<TValue> : IReadOnlyDictionary<string, TValue>, IStandIn
    where TValue : class
{
    // Why a list: messages have a dozen or two headers, where a search costs less than the hashing and the buckets of a dictionary.
    private KeyValuePair<string, TValue>[] _entries;

    private protected HeaderMap(KeyValuePair<string, TValue>[] entries)
    {
        _entries = entries;
        Count = entries.Length;
    }

    /// <summary>The number of headers; a repeated name counts each time.</summary>
    public int Count { get; private set; }

    /// <summary>The names, in order and in their casing, with repeats.</summary>
    public IEnumerable<string> Keys
    {
        get
        {
            for (var i = 0; i < Count; i++)
                yield return _entries[i].Key;
        }
    }

    /// <summary>The values in the order of <see cref="Keys"/>.</summary>
    public IEnumerable<TValue> Values
    {
        get
        {
            for (var i = 0; i < Count; i++)
                yield return _entries[i].Value;
        }
    }

    /// <summary>The value of a header. In an initializer: sets it, in place of any with that name.</summary>
    /// <param name="key">The name, in any casing.</param>
    /// <exception cref="KeyNotFoundException">There is no such header.</exception>
    public TValue this[string key]
    {
        get => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException("There is no header of that name.");
        init
        {
            var index = IndexOf(key);
            if (index >= 0)
                _entries[index] = new(key, value);
            else
                Append(key, value);
        }
    }

    /// <inheritdoc/>
    public bool ContainsKey(string key) => IndexOf(key) >= 0;

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out TValue value)
    {
        var index = IndexOf(key);
        value = index < 0 ? null : _entries[index].Value;
        return index >= 0;
    }

    /// <summary>Every value of a name, in order.</summary>
    /// <param name="key">The name, in any casing.</param>
    /// <returns>Empty when there is no such header.</returns>
    public IEnumerable<TValue> GetAll(string key)
    {
        for (var i = 0; i < Count; i++)
        {
            if (string.Equals(_entries[i].Key, key, StringComparison.OrdinalIgnoreCase))
                yield return _entries[i].Value;
        }
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, TValue>> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return _entries[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal bool StandsForNone { get; private protected init; }

    bool IStandIn.StandsForNone => StandsForNone;

    internal ReadOnlySpan<KeyValuePair<string, TValue>> Entries => _entries.AsSpan(0, Count);

    internal void Append(string key, TValue value)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (Count == _entries.Length)
            Array.Resize(ref _entries, Math.Max(8, Count * 2));
        _entries[Count++] = new(key, value);
    }

    private int IndexOf(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var index = Count - 1;
        while (index >= 0 && !string.Equals(_entries[index].Key, key, StringComparison.OrdinalIgnoreCase))
            index--;
        return index;
    }
}
