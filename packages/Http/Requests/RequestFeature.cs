using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;

namespace Lambent.Http;

/// <summary>The request of an event, for <c>HttpContext.Request</c>.</summary>
internal sealed class RequestFeature : IHttpRequestFeature, IHttpRequestBodyDetectionFeature, IHttpMaxRequestBodySizeFeature, IRequestBodyPipeFeature, IRouteValuesFeature
{
    private readonly EventBody _body;
    private readonly JsonSlice _pathParameters;
    private readonly string _rawPath;
    private readonly string _rawQuery;
    private PipeReader? _reader;
    private Stream? _stream;

    public RequestFeature(in EventMembers from, HttpRules rules, string? traceId)
    {
        var isText = from.Body.IsText;
        _body = new EventBody(isText ? from.Body.Escaped : from.Body.IsPresent ? from.Body.Json : default, isText && from.IsBase64.IsTrue);
        _pathParameters = from.PathParameters;
        Method = from.Method.Text ?? from.Context.Http["method"u8].Text ?? (rules.Source == LambdaHttpSource.WebSocket ? "POST" : "GET");
        var path = RequestPath.Of(in from, rules);
        (PathBase, Path) = (path.Base, path.Path);
        _rawPath = path.Raw;
        HasDotSegments = path.HasDotSegments;
        QueryString = _rawQuery = RequestQuery.Of(in from, rules);
        Protocol = from.Context.Protocol.Text ?? from.Context.Http["protocol"u8].Text ?? "HTTP/1.1";
        if (!Protocol.StartsWith("HTTP/", StringComparison.Ordinal)) // a WebSocket API may send the protocol of its connection to the client
            Protocol = "HTTP/1.1";
        Headers = RequestHeaders.Of(in from, traceId, _body.Length > 0 ? _body.Length : null);
        if (rules.Source == LambdaHttpSource.WebSocket && CanHaveBody && Headers.ContentType.Count == 0)
            Headers.ContentType = "application/json";
        Scheme = Headers.TryGetValue("X-Forwarded-Proto", out var scheme) && scheme.ToString() is { Length: > 0 } forwarded ? First(forwarded) : "https";
    }

    /// <summary>Whether the path of the event has a segment <c>.</c> or <c>..</c>.</summary>
    public bool HasDotSegments { get; }

    public string Protocol { get; set; }

    public string Scheme { get; set; }

    public string Method { get; set; }

    public string PathBase { get; set; }

    public string Path { get; set; }

    public string QueryString { get; set; }

    /// <summary>The path and query as received, even if middleware changes <see cref="Path"/> and <see cref="QueryString"/>.</summary>
    public string RawTarget { get => field ??= _rawPath + _rawQuery; set; }

    public IHeaderDictionary Headers { get; set; }

    public Stream Body
    {
        get => _stream ?? _body;
        set => (_stream, _reader) = (value, null);
    }

    public PipeReader Reader => _reader ??= PipeReader.Create(Body, new StreamPipeReaderOptions(leaveOpen: true));

    public bool CanHaveBody => _body.Length > 0;

    public bool IsReadOnly => _body.IsStarted;

    public long? MaxRequestBodySize
    {
        get => _body.Limit;
        set => _body.Limit = IsReadOnly ? throw new InvalidOperationException("The maximum request body size cannot be modified after the app has already started reading from the request body.") : value;
    }

    /// <summary>The path parameters of the gateway, until the routing of the application sets its own route values.</summary>
    public RouteValueDictionary RouteValues
    {
        get => field ??= GatewayValues();
        set;
    }

    /// <summary>Called when the memory of the event is released: after this call, reading the body fails.</summary>
    public void End() => _body.End();

    /// <summary>The first of several values in one header. Proxies append values, so that the first value describes the connection of the client.</summary>
    public static string First(string list)
    {
        var comma = list.IndexOf(',', StringComparison.Ordinal);
        return (comma < 0 ? list.AsSpan() : list.AsSpan(0, comma)).Trim().ToString();
    }

    private RouteValueDictionary GatewayValues()
    {
        var values = new RouteValueDictionary();
        var members = _pathParameters.Members();
        while (members.Next())
            values[members.Name] = members.Value.Text;
        return values;
    }
}
