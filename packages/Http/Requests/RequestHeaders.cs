using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Lambent.Http;

/// <summary>Reads the headers of an event. A value stays whole: commas are part of dates and of user agents.</summary>
internal static class RequestHeaders
{
    private const int Added = 3; // Cookie, Content-Length, X-Amzn-Trace-Id

    /// <summary>All of them, and those that a source leaves out though a client must have sent them.</summary>
    public static HeaderDictionary Of(in EventMembers from, string? traceId, long? contentLength)
    {
        var headers = new HeaderDictionary(Count(from.MultiHeaders.IsObject ? from.MultiHeaders : from.Headers) + Added);
        Read(from.MultiHeaders, headers, isFirst: true);
        Read(from.Headers, headers, isFirst: !from.MultiHeaders.IsObject);
        if (from.Cookies.IsArray)
            SetCookies(from.Cookies, headers);
        if (!headers.ContainsKey("Host") && from.Context.DomainName.Text is { } domain)
            headers["Host"] = domain;
        if (traceId is not null)
            headers["X-Amzn-Trace-Id"] = traceId; // with this function's segment as the parent of what it calls
        if (contentLength is not null || headers.ContainsKey("Content-Length"))
            headers["Content-Length"] = (contentLength ?? 0).ToString(CultureInfo.InvariantCulture);
        return headers;
    }

    private static int Count(JsonSlice map)
    {
        var count = 0;
        var members = map.Members();
        while (members.Next())
            count++;
        return count;
    }

    /// <summary>Adds what is not there yet: lists win over last values. Names of one map that differ in their letters' case are the same header.</summary>
    private static void Read(JsonSlice map, HeaderDictionary headers, bool isFirst)
    {
        var members = map.Members();
        while (members.Next())
        {
            var values = Values(members.Value);
            if (values.Count == 0)
                continue;
            var name = EventHeaderNames.Of(in members);
            if (!headers.TryAdd(name, values) && isFirst)
                headers[name] = StringValues.Concat(headers[name], values);
        }
    }

    private static StringValues Values(JsonSlice value)
    {
        if (!value.IsArray)
            return value.Text;
        var values = default(StringValues);
        var items = value.Members();
        while (items.Next())
        {
            if (items.Value.Text is { } text)
                values = StringValues.Concat(values, text);
        }

        return values;
    }

    /// <summary>
    /// Makes the header of the list. A header that the event has too is replaced: a function URL sends the same cookies as both, and joins several headers
    /// by commas, at which cookies cannot be told apart.
    /// </summary>
    private static void SetCookies(JsonSlice cookies, HeaderDictionary headers)
    {
        var text = "";
        var items = cookies.Members();
        while (items.Next())
        {
            if (items.Value.Text is { Length: > 0 } cookie)
                text = text.Length == 0 ? cookie : string.Concat(text, "; ", cookie);
        }

        if (text.Length > 0)
            headers["Cookie"] = text;
    }
}
