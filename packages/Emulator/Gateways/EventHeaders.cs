using System.Globalization;
using System.Text.Json;

namespace Lambent.Emulator;

/// <summary>The headers of a request on their way into an event: each name once, without those of the connection.</summary>
internal sealed class EventHeaders
{
    private readonly List<KeyValuePair<string, List<string>>> _headers = [];
    private readonly Func<string, string> _name;

    /// <summary>Takes over the headers of a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="name">How the event spells a name.</param>
    public EventHeaders(GatewayRequest request, Func<string, string> name)
    {
        _name = name;
        foreach (var (key, values) in request.Headers)
        {
            if (!GatewayRequest.IsOfConnection(key) && values.Length > 0)
                _headers.Add(new(name(key), [.. values]));
        }
    }

    /// <summary>Spells names in lower case.</summary>
    public static string LowerCase(string name) => name.ToLowerInvariant();

    /// <summary>Spells names as the client did.</summary>
    public static string AsSent(string name) => name;

    public bool Has(string name) => Find(name) >= 0;

    public void Remove(string name)
    {
        if (Find(name) is var at and >= 0)
            _headers.RemoveAt(at);
    }

    /// <summary>Gives a header this value only.</summary>
    public void Set(string name, string value)
    {
        var at = Find(name);
        if (at < 0)
            _headers.Add(new(_name(name), [value]));
        else
            _headers[at] = new(_headers[at].Key, [value]);
    }

    /// <summary>Says how long the body is.</summary>
    public void SetLength(GatewayBody body)
    {
        if (!body.Bytes.IsEmpty)
            Set("Content-Length", body.Bytes.Length.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Adds the client's address to those that the request came over.</summary>
    public void AddSource(GatewayContext context) => Set("X-Forwarded-For", string.Join(", ", [.. context.Request.Values("X-Forwarded-For"), context.SourceIp]));

    /// <summary>Says from where and how the request came, and which trace it is of.</summary>
    public void Forward(GatewayContext context)
    {
        AddSource(context);
        Set("X-Forwarded-Port", context.Request.Port.ToString(CultureInfo.InvariantCulture));
        Set("X-Forwarded-Proto", context.Request.Scheme);
        Set("X-Amzn-Trace-Id", context.TraceId);
    }

    /// <summary>Writes the last value of each.</summary>
    public void WriteLast(Utf8JsonWriter json, string name) => EventJson.WriteLast(json, name, _headers);

    /// <summary>Writes the values of each, joined.</summary>
    public void WriteJoined(Utf8JsonWriter json, string name, string separator) => EventJson.WriteJoined(json, name, _headers, separator);

    /// <summary>Writes a list for each.</summary>
    public void WriteLists(Utf8JsonWriter json, string name) => EventJson.WriteLists(json, name, _headers);

    private int Find(string name) => _headers.FindIndex(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase));
}
