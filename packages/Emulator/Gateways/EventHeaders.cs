using System.Globalization;
using System.Text.Json;

namespace Lambent.Emulator;

/// <summary>The headers of an event: the headers of the request without connection headers, and the headers that the gateway adds. Each name occurs once.</summary>
internal sealed class EventHeaders
{
    private readonly List<KeyValuePair<string, List<string>>> _headers = [];
    private readonly Func<string, string> _name;

    /// <summary>Copies the headers of a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="name">Converts a header name to the spelling of the event.</param>
    public EventHeaders(GatewayRequest request, Func<string, string> name)
    {
        _name = name;
        foreach (var (key, values) in request.Headers)
        {
            if (!GatewayRequest.IsOfConnection(key) && values.Length > 0)
                _headers.Add(new(name(key), [.. values]));
        }
    }

    /// <summary>Header names in lower case.</summary>
    public static string LowerCase(string name) => name.ToLowerInvariant();

    /// <summary>Header names as the client sent them.</summary>
    public static string AsSent(string name) => name;

    public bool Has(string name) => Find(name) >= 0;

    public void Remove(string name)
    {
        if (Find(name) is var at and >= 0)
            _headers.RemoveAt(at);
    }

    /// <summary>Sets a header to one value.</summary>
    public void Set(string name, string value)
    {
        var at = Find(name);
        if (at < 0)
            _headers.Add(new(_name(name), [value]));
        else
            _headers[at] = new(_headers[at].Key, [value]);
    }

    /// <summary>Sets Content-Length, if there is a body.</summary>
    public void SetLength(GatewayBody body)
    {
        if (!body.Bytes.IsEmpty)
            Set("Content-Length", body.Bytes.Length.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Appends the address of the client to X-Forwarded-For.</summary>
    public void AddSource(GatewayContext context) => Set("X-Forwarded-For", string.Join(", ", [.. context.Request.Values("X-Forwarded-For"), context.SourceIp]));

    /// <summary>Sets the X-Forwarded headers and the X-Ray tracing header.</summary>
    public void Forward(GatewayContext context)
    {
        AddSource(context);
        Set("X-Forwarded-Port", context.Request.Port.ToString(CultureInfo.InvariantCulture));
        Set("X-Forwarded-Proto", context.Request.Scheme);
        Set("X-Amzn-Trace-Id", context.TraceId);
    }

    /// <summary>Writes the last value of each header.</summary>
    public void WriteLast(Utf8JsonWriter json, string name) => EventJson.WriteLast(json, name, _headers);

    /// <summary>Writes the joined values of each header.</summary>
    public void WriteJoined(Utf8JsonWriter json, string name, string separator) => EventJson.WriteJoined(json, name, _headers, separator);

    /// <summary>Writes a list of the values of each header.</summary>
    public void WriteLists(Utf8JsonWriter json, string name) => EventJson.WriteLists(json, name, _headers);

    private int Find(string name) => _headers.FindIndex(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase));
}
