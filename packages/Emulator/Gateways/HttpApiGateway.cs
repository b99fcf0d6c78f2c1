using System.Text;
using System.Text.Json;

namespace Lambent.Emulator;

/// <summary>An HTTP API of API Gateway, with payload format 1.0 or 2.0: https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html.</summary>
internal sealed class HttpApiGateway(bool isV2) : Gateway
{
    public override string Name => isV2 ? "API Gateway (HTTP API, payload 2.0)" : "API Gateway (HTTP API, payload 1.0)";

    /// <summary>https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html.</summary>
    public override TimeSpan? IntegrationTimeout => TimeSpan.FromSeconds(30);

    public override bool HasRoutes => true;

    public override int? PreflightStatus => 204;

    /// <summary>Recorded.</summary>
    protected override string DefaultContentType => "text/plain; charset=utf-8";

    /// <summary>
    /// Decodes a path as HTTP APIs do (recorded): decode, cut at <c>?</c>, decode again. Null when the second decoding fails, as for <c>/50%25</c>: the API
    /// responds 400.
    /// </summary>
    public static string? Decode(string path)
    {
        var once = DecodeOnce(path);
        var mark = once?.IndexOf('?', StringComparison.Ordinal) ?? -1;
        return DecodeOnce(mark < 0 ? once : once![..mark]);
    }

    public override GatewayContext Receive(GatewayRequest request, LambdaGatewaySettings settings)
    {
        var route = GatewayRoute.Find(settings, request.Method, CutAtMark(request.Path), GatewayRoute.Default, GatewayRoute.Default);
        var id = settings.RequestId ?? GatewayContext.NewShortId();
        return new GatewayContext(request, settings)
        {
            RequestId = id,
            ExtendedRequestId = id, // recorded: both IDs are the same
            Route = route,
            DomainName = $"{settings.ApiId}.execute-api.{settings.Region}.amazonaws.com",
            Refusal = Decode(route.Path) is null ? (GatewayFailure.BadPath, $"The path '{route.Path}' has a percent sign that stands for no character.") : route.Refusal,
        };
    }

    protected override void WriteEvent(Utf8JsonWriter json, GatewayContext context)
    {
        var body = GatewayBody.OfAnyText(context.Request);
        var path = Decode(context.Route.StagedPath)!;
        var parameters = context.Route.Parameters?.Select(pair => KeyValuePair.Create(pair.Key, Decode(pair.Value)!)).ToArray(); // recorded: decoded
        if (isV2)
            WriteV2(json, context, body, path, parameters);
        else
            WriteV1(json, context, body, path, parameters);
    }

    protected override GatewayAnswer Read(ReadOnlyMemory<byte> result, JsonElement root, GatewayContext context)
    {
        if (isV2)
            return PayloadV2.Infer(result, root) is { } inferred ? Complete(inferred, context) : Complete(PayloadV2.Read(root), context);
        if (root.ValueKind != JsonValueKind.Object)
            throw new ResultFault($"The result is not a JSON object with 'statusCode', as {Name} needs it.");
        var answer = new GatewayAnswer { Status = ResultMembers.Status(root, takesText: true) ?? throw new ResultFault($"The result has no 'statusCode', as {Name} needs it.") };
        var multi = ResultHeaders.Multi(root);
        answer.AddAll(ResultHeaders.Single(root).Without(multi)); // recorded: single values first
        answer.AddAll(multi);
        if (answer.HasBody)
            answer.Body = ResultMembers.Body(root);
        return Complete(answer, context);
    }

    // 500, 404 and 400 recorded; 413 by https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html; the text of 400 is assumed.
    protected override (int Status, string ContentType, string Body) ErrorOf(GatewayFailure failure) => failure switch
    {
        GatewayFailure.TooLarge => (413, "application/json", "{\"message\":\"Request Entity Too Large\"}"),
        GatewayFailure.NoRoute => (404, "application/json", "{\"message\":\"Not Found\"}"),
        GatewayFailure.Timeout => (503, "application/json", "{\"message\":\"Service Unavailable\"}"), // https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-troubleshooting-lambda.html
        GatewayFailure.BadPath => (400, "application/json", "{\"message\":\"Bad Request\"}"),
        _ => (500, "application/json", "{\"message\":\"Internal Server Error\"}"),
    };

    /// <summary>Recorded.</summary>
    protected override void AddOwn(GatewayAnswer answer, GatewayContext context) => answer.Set("Apigw-Requestid", context.RequestId);

    private static string? DecodeOnce(string? path)
    {
        if (path is null || !path.Contains('%', StringComparison.Ordinal))
            return path;
        var bytes = new List<byte>();
        var utf8 = Encoding.UTF8.GetBytes(path);
        for (var i = 0; i < utf8.Length; i++)
        {
            if (utf8[i] != '%')
            {
                bytes.Add(utf8[i]);
                continue;
            }

            if (i + 2 >= utf8.Length || !char.IsAsciiHexDigit((char)utf8[i + 1]) || !char.IsAsciiHexDigit((char)utf8[i + 2]))
                return null;
            bytes.Add(Convert.FromHexString([(char)utf8[i + 1], (char)utf8[i + 2]])[0]);
            i += 2;
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }

    private static string CutAtMark(string path)
    {
        var mark = path.IndexOf("%3F", StringComparison.OrdinalIgnoreCase);
        return mark < 0 ? path : path[..mark];
    }

    private static void WriteV1(Utf8JsonWriter json, GatewayContext context, GatewayBody body, string path, KeyValuePair<string, string>[]? parameters)
    {
        var headers = Headers(context, body, EventHeaders.AsSent);
        json.WriteString("version", "1.0");
        json.WriteString("resource", context.Route.Resource);
        json.WriteString("path", context.Route.Path); // recorded: encoded, unlike the path in requestContext
        json.WriteString("httpMethod", context.Request.Method);
        headers.WriteLast(json, "headers");
        headers.WriteLists(json, "multiValueHeaders");
        PayloadV1.WriteQuery(json, EventJson.Query(context.Request.Query, decode: true));
        EventJson.WriteMapOrNull(json, "pathParameters", parameters);
        EventJson.WriteMapOrNull(json, "stageVariables", context.Settings.StageVariables);
        PayloadV1.WriteContext(json, context, path, resourceId: context.Route.Key, context.Request.Value("User-Agent") ?? "");
        PayloadV1.WriteBody(json, body);
    }

    private static void WriteV2(Utf8JsonWriter json, GatewayContext context, GatewayBody body, string path, KeyValuePair<string, string>[]? parameters)
    {
        var headers = Headers(context, body, EventHeaders.LowerCase); // recorded
        headers.Remove("Cookie"); // recorded: cookies are only in the list
        json.WriteString("version", "2.0");
        json.WriteString("routeKey", context.Route.Key);
        json.WriteString("rawPath", path);
        json.WriteString("rawQueryString", context.Request.Query); // recorded: encoded
        PayloadV2.WriteCookies(json, context.Request.Values("Cookie"));
        headers.WriteJoined(json, "headers", ","); // recorded
        PayloadV2.WriteQuery(json, context.Request.Query);
        EventJson.WriteMapOrNothing(json, "pathParameters", parameters);
        EventJson.WriteMapOrNothing(json, "stageVariables", context.Settings.StageVariables);
        json.WriteStartObject("requestContext");
        json.WriteString("accountId", context.Settings.AccountId);
        json.WriteString("apiId", context.Settings.ApiId);
        PayloadV2.WriteContext(json, context, path);
        json.WriteEndObject();
        PayloadV2.WriteBody(json, body);
    }

    private static EventHeaders Headers(GatewayContext context, GatewayBody body, Func<string, string> name)
    {
        var headers = new EventHeaders(context.Request, name);
        if (!headers.Has("Host"))
            headers.Set("Host", context.DomainName);
        headers.SetLength(body);
        // Recorded: a request with Content-Length and without a content type gets this one.
        if (!headers.Has("Content-Type") && headers.Has("Content-Length"))
            headers.Set("Content-Type", "text/plain; charset=utf-8");
        headers.Forward(context);
        return headers;
    }
}
