using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Lambent.Http;

/// <summary>Reads the headers of an event. Values are not split at commas: commas are part of dates and of user agents.</summary>
internal static class RequestHeaders
{
    private const int Added = 3; // Cookie, Content-Length, X-Amzn-Trace-Id

    /// <summary>Reads all headers, and adds headers that the client must have sent but the source leaves out.</summary>
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
            headers["X-Amzn-Trace-Id"] = traceId; // its parent is the segment of this function, for calls to other services
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

    /// <summary>Adds headers that are not present yet: lists take precedence over last values. Names in one map that differ only in case are the same header.</summary>
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
    /// Creates the header <c>Cookie</c> from the list. It replaces the header of the event: a function URL sends the same cookies in the list and in the
    /// header, and joins several headers with commas, at which the cookies cannot be separated.
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
