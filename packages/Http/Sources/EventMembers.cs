using System.Text;
using System.Text.Json;

namespace Lambent.Http;

/// <summary>
/// The members of an event that describe the HTTP request, for all sources. They are found in one pass and decoded when they are first used. No event type
/// is referenced, so that unused event types are trimmed from the application.
/// </summary>
internal struct EventMembers
{
    public JsonSlice Version;
    public JsonSlice Type; // in events of authorizers
    public JsonSlice Resource;
    public JsonSlice Method; // httpMethod or method
    public JsonSlice Path; // path, rawPath or raw_path
    public JsonSlice RawQuery;
    public JsonSlice Query;
    public JsonSlice MultiQuery;
    public JsonSlice Headers;
    public JsonSlice MultiHeaders;
    public JsonSlice Cookies;
    public JsonSlice PathParameters;
    public JsonSlice StageVariables;
    public JsonSlice Body;
    public JsonSlice IsBase64;
    public ContextMembers Context;
    private bool _hasRawPath;
    private bool _hasLatticePath;

    /// <summary>Reads the outermost members.</summary>
    /// <exception cref="PayloadException">The event is not JSON.</exception>
    public static EventMembers Read(ReadOnlyMemory<byte> payload)
    {
        try
        {
            return Walk(payload);
        }
        catch (JsonException e)
        {
            // The message of the JsonException may quote the payload.
            throw new PayloadException(PayloadException.Unmarshal, $"The event is not JSON (line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}). Send one of API Gateway, a function URL, a load balancer or VPC Lattice.", null);
        }
    }

    private static EventMembers Walk(ReadOnlyMemory<byte> payload)
    {
        if (payload.Span.StartsWith(Encoding.UTF8.Preamble))
            payload = payload[Encoding.UTF8.Preamble.Length..];
        var found = new EventMembers();
        var json = new JsonSlice(payload.TrimStart(" \t\r\n"u8));
        if (!json.IsObject)
            return found;
        var members = json.Members();
        while (members.Next())
            found.Take(in members);
        return found;
    }

    /// <summary>The source of the event; null when the event is not an HTTP request.</summary>
    public readonly LambdaHttpSource? Recognise()
    {
        if (_hasLatticePath)
            return Method.IsText ? LambdaHttpSource.VpcLatticeV1 : null;
        if (!Context.IsPresent)
            return Method.IsText && Resource.IsText && Path.IsText ? LambdaHttpSource.RestApi : null; // a test event of a console may look like this
        if (Type.IsText) // a request to a Lambda authorizer
            return null;
        if (Context.Elb.IsObject)
            return MultiHeaders.IsPresent || MultiQuery.IsPresent ? LambdaHttpSource.AlbMultiValue : LambdaHttpSource.Alb;
        if (_hasRawPath && Context.Http.IsObject)
            return IsFunctionUrl(Context.DomainName.Escaped.Span) ? LambdaHttpSource.FunctionUrl : LambdaHttpSource.HttpApiV2;
        if (Context.ServiceNetworkArn.IsText && Method.IsText)
            return LambdaHttpSource.VpcLatticeV2;
        if (Context.ConnectionId.IsText && Context.RouteKey.IsText)
            return LambdaHttpSource.WebSocket;
        if (Method.IsText && Path.IsText)
            return Version.Is("1.0"u8) ? LambdaHttpSource.HttpApiV1 : LambdaHttpSource.RestApi;
        return null;
    }

    private static bool IsFunctionUrl(ReadOnlySpan<byte> domain) => domain.IndexOf(".lambda-url."u8) >= 0;

    private void Take(in JsonWalk member)
    {
        if (member.NameIs("headers"u8))
            Headers = member.Value;
        else if (member.NameIs("multiValueHeaders"u8))
            MultiHeaders = member.Value;
        else if (member.NameIs("requestContext"u8))
            Context = ContextMembers.Read(member.Value);
        else if (member.NameIs("body"u8))
            Body = member.Value;
        else if (member.NameIs("isBase64Encoded"u8) || member.NameIs("is_base64_encoded"u8))
            IsBase64 = member.Value;
        else if (member.NameIs("httpMethod"u8) || member.NameIs("method"u8))
            Method = member.Value;
        else if (member.NameIs("path"u8))
            Path = _hasRawPath ? Path : member.Value;
        else if (member.NameIs("rawPath"u8))
            (Path, _hasRawPath) = (member.Value, true);
        else if (member.NameIs("raw_path"u8))
            (Path, _hasLatticePath) = (member.Value, true);
        else if (member.NameIs("rawQueryString"u8))
            RawQuery = member.Value;
        else if (member.NameIs("queryStringParameters"u8) || member.NameIs("query_string_parameters"u8))
            Query = member.Value;
        else if (member.NameIs("multiValueQueryStringParameters"u8))
            MultiQuery = member.Value;
        else if (member.NameIs("cookies"u8))
            Cookies = member.Value;
        else if (member.NameIs("pathParameters"u8))
            PathParameters = member.Value;
        else if (member.NameIs("stageVariables"u8))
            StageVariables = member.Value;
        else if (member.NameIs("resource"u8))
            Resource = member.Value;
        else if (member.NameIs("version"u8))
            Version = member.Value;
        else if (member.NameIs("type"u8))
            Type = member.Value;
    }
}
