using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Lambent.Emulator;

/// <summary>A request as a gateway received it.</summary>
internal sealed record GatewayRequest
{
    private static readonly HashSet<string> OfConnection = new(StringComparer.OrdinalIgnoreCase)
    {
        "Connection", "Expect", "Keep-Alive", "Proxy-Authorization", "Proxy-Connection", "TE", "Trailer", "Transfer-Encoding", "Upgrade",
    };

    public string Method { get; init; } = "GET";

    /// <summary>The path as the client encoded it.</summary>
    public string Path { get; init; } = "/";

    /// <summary>The query as the client encoded it, without <c>?</c>.</summary>
    public string Query { get; init; } = "";

    /// <summary>The headers in their order, each name once.</summary>
    public IReadOnlyList<KeyValuePair<string, string[]>> Headers { get; init; } = [];

    public ReadOnlyMemory<byte> Body { get; init; }

    public string Protocol { get; init; } = "HTTP/1.1";

    public string Scheme { get; init; } = "https";

    public int Port { get; init; } = 443;

    public string RemoteAddress { get; init; } = "127.0.0.1";

    /// <summary>A request that a server received, with its body read.</summary>
    public static GatewayRequest Of(HttpRequest request, ReadOnlyMemory<byte> body)
    {
        var (path, query) = Split(request.HttpContext.Features.Get<IHttpRequestFeature>()!.RawTarget);
        return new GatewayRequest
        {
            Method = request.Method,
            Path = path,
            Query = query,
            Headers = [.. request.Headers.Select(header => KeyValuePair.Create(header.Key, header.Value.Select(value => value ?? "").ToArray()))],
            Body = body,
            Protocol = request.Protocol,
            Scheme = request.Scheme,
            Port = request.HttpContext.Connection.LocalPort,
            RemoteAddress = Text(request.HttpContext.Connection.RemoteIpAddress),
        };
    }

    /// <summary>A request that a client would send.</summary>
    public static async Task<GatewayRequest> OfAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var uri = request.RequestUri ?? throw new ArgumentException("The request has no URI. Set RequestUri, such as '/orders/17?colour=red'.", nameof(request));
        var body = request.Content is { } content ? await content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false) : [];
        // Content-Length is made when it is asked for, and then among the headers.
        if (request.Content is not null)
            _ = request.Content.Headers.ContentLength;

        var headers = new List<KeyValuePair<string, string[]>>();
        foreach (var header in request.Headers.NonValidated)
            headers.Add(KeyValuePair.Create(header.Key, Sent(header.Key, header.Value)));
        foreach (var header in request.Content?.Headers.NonValidated ?? default)
            headers.Add(KeyValuePair.Create(header.Key, Sent(header.Key, header.Value)));
        if (uri.IsAbsoluteUri && request.Headers.Host is null)
            headers.Insert(0, KeyValuePair.Create("Host", new[] { uri.Authority }));
        var (path, query) = Split(uri.IsAbsoluteUri ? uri.PathAndQuery : uri.OriginalString);
        return new GatewayRequest
        {
            Method = request.Method.Method,
            Path = path,
            Query = query,
            Headers = headers,
            Body = body,
            Scheme = uri.IsAbsoluteUri ? uri.Scheme : "https",
            Port = uri.IsAbsoluteUri ? uri.Port : 443,
        };
    }

    /// <summary>The values of a header; none when it is absent.</summary>
    public string[] Values(string name)
    {
        foreach (var header in Headers)
        {
            if (header.Key.Equals(name, StringComparison.OrdinalIgnoreCase))
                return header.Value;
        }

        return [];
    }

    /// <summary>The last value of a header; null when it is absent.</summary>
    public string? Value(string name) => Values(name) is [.., var last] ? last : null;

    /// <summary>
    /// Whether a header says something of one connection only, which ends at the gateway: https://www.rfc-editor.org/rfc/rfc9110#section-7.6.1, and those
    /// that API Gateway lists at https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-known-issues.html.
    /// </summary>
    public static bool IsOfConnection(string name) => OfConnection.Contains(name);

    /// <summary>The client joins what it parsed into parts: a user agent is one value.</summary>
    private static string[] Sent(string name, System.Net.Http.Headers.HeaderStringValues values) =>
        name.Equals("User-Agent", StringComparison.OrdinalIgnoreCase) ? [string.Join(' ', values)] : [.. values];

    private static (string Path, string Query) Split(string target)
    {
        // A proxy's client sends the whole URI.
        if (!target.StartsWith('/') && Uri.TryCreate(target, UriKind.Absolute, out var uri))
            target = uri.PathAndQuery;
        var mark = target.IndexOf('?', StringComparison.Ordinal);
        var path = mark < 0 ? target : target[..mark];
        return (path.StartsWith('/') ? path : "/" + path, mark < 0 ? "" : target[(mark + 1)..]);
    }

    private static string Text(IPAddress? address) =>
        address is null ? "127.0.0.1" : (address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address).ToString();
}
