using System.Collections;
using Microsoft.AspNetCore.Http.Features;

namespace Lambent.Http;

/// <summary>The features of one request. A list instead of a dictionary: with two dozen features it is as fast, and uses a third of the memory.</summary>
internal sealed class FeatureList : IFeatureCollection
{
    private KeyValuePair<Type, object>[] _features = new KeyValuePair<Type, object>[24];
    private int _count;

    public bool IsReadOnly => false;

    public int Revision { get; private set; }

    public object? this[Type key]
    {
        get => Find(key) is var at and >= 0 ? _features[at].Value : null;
        set => Set(key, value);
    }

    public TFeature? Get<TFeature>() => (TFeature?)this[typeof(TFeature)];

    public void Set<TFeature>(TFeature? instance) => this[typeof(TFeature)] = instance;

    public IEnumerator<KeyValuePair<Type, object>> GetEnumerator()
    {
        for (var i = 0; i < _count; i++)
            yield return _features[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void Set(Type key, object? value)
    {
        Revision++;
        var at = Find(key);
        if (value is null)
        {
            if (at >= 0)
                _features[at] = _features[--_count];
            return;
        }

        if (at < 0)
        {
            if (_count == _features.Length)
                Array.Resize(ref _features, _count * 2);
            at = _count++;
        }

        _features[at] = new(key, value);
    }

    private int Find(Type key)
    {
        for (var i = 0; i < _count; i++)
        {
            if (_features[i].Key == key)
                return i;
        }

        return -1;
    }
}
