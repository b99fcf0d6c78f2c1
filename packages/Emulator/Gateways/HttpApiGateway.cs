using System.Text;
using System.Text.Json;

namespace Lambent.Emulator;

/// <summary>An HTTP API of API Gateway, with payload format 1.0 or 2.0: https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html.</summary>
internal sealed class HttpApiGateway(bool isV2) : Gateway
{
    public override string Name => isV2 ? "API Gateway (HTTP API, payload 2.0)" : "API Gateway (HTTP API, payload 1.0)";

    /// <summary>Recorded.</summary>
    protected override string DefaultContentType => "text/plain; charset=utf-8";

    /// <summary>
    /// A path as the API reads it, as recorded: decoded, cut at what decodes to <c>?</c>, and decoded once more. Null for one that cannot be decoded the second
    /// time, such as <c>/50%25</c>, which the API answers with 400.
    /// </summary>
    public static string? Decode(string path)
    {
        var once = DecodeOnce(path);
        var mark = once?.IndexOf('?', StringComparison.Ordinal) ?? -1;
        return DecodeOnce(mark < 0 ? once : once![..mark]);
    }

    public override GatewayCall Receive(GatewayRequest request, LambdaGatewaySettings settings)
    {
        var route = GatewayRoute.Find(settings, request.Method, CutAtMark(request.Path), GatewayRoute.Default, GatewayRoute.Default);
        var id = settings.RequestId ?? GatewayCall.NewShortId();
        return new GatewayCall(request, settings)
        {
            RequestId = id,
            ExtendedRequestId = id, // recorded: one id
            Route = route,
            DomainName = $"{settings.ApiId}.execute-api.{settings.Region}.amazonaws.com",
            Refusal = Decode(route.Path) is null ? (GatewayFailure.BadPath, $"The path '{route.Path}' has a percent sign that stands for no character.") : route.Refusal,
        };
    }

    protected override void WriteEvent(Utf8JsonWriter json, GatewayCall call)
    {
        var body = GatewayBody.OfAnyText(call.Request);
        var path = Decode(call.Route.StagedPath)!;
        var parameters = call.Route.Parameters?.Select(pair => KeyValuePair.Create(pair.Key, Decode(pair.Value)!)).ToArray(); // recorded: decoded
        if (isV2)
            WriteV2(json, call, body, path, parameters);
        else
            WriteV1(json, call, body, path, parameters);
    }

    protected override GatewayAnswer Read(ReadOnlyMemory<byte> result, JsonElement root, GatewayCall call)
    {
        if (isV2)
            return PayloadV2.Infer(result, root) is { } inferred ? Complete(inferred, call) : Complete(PayloadV2.Read(root), call);
        if (root.ValueKind != JsonValueKind.Object)
            throw new ResultFault($"The result is not a JSON object with 'statusCode', as {Name} needs it.");
        var answer = new GatewayAnswer { Status = ResultMembers.Status(root, takesText: true) ?? throw new ResultFault($"The result has no 'statusCode', as {Name} needs it.") };
        var multi = ResultHeaders.Multi(root);
        answer.AddAll(ResultHeaders.Single(root).Without(multi)); // recorded: these first
        answer.AddAll(multi);
        if (answer.HasBody)
            answer.Body = ResultMembers.Body(root);
        return Complete(answer, call);
    }

    // 500, 404 and 400 recorded; 413 by https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html; the text of 400 is assumed.
    protected override (int Status, string ContentType, string Body) ErrorOf(GatewayFailure failure) => failure switch
    {
        GatewayFailure.TooLarge => (413, "application/json", "{\"message\":\"Request Entity Too Large\"}"),
        GatewayFailure.NoRoute => (404, "application/json", "{\"message\":\"Not Found\"}"),
        GatewayFailure.BadPath => (400, "application/json", "{\"message\":\"Bad Request\"}"),
        _ => (500, "application/json", "{\"message\":\"Internal Server Error\"}"),
    };

    /// <summary>Recorded.</summary>
    protected override void AddOwn(GatewayAnswer answer, GatewayCall call) => answer.Set("Apigw-Requestid", call.RequestId);

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

    private static void WriteV1(Utf8JsonWriter json, GatewayCall call, GatewayBody body, string path, KeyValuePair<string, string>[]? parameters)
    {
        var headers = Headers(call, body, EventHeaders.AsSent);
        json.WriteString("version", "1.0");
        json.WriteString("resource", call.Route.Resource);
        json.WriteString("path", call.Route.Path); // recorded: encoded, other than that of the context
        json.WriteString("httpMethod", call.Request.Method);
        headers.WriteLast(json, "headers");
        headers.WriteLists(json, "multiValueHeaders");
        PayloadV1.WriteQuery(json, EventJson.Query(call.Request.Query, decode: true));
        EventJson.WriteMapOrNull(json, "pathParameters", parameters);
        EventJson.WriteMapOrNull(json, "stageVariables", call.Settings.StageVariables);
        PayloadV1.WriteContext(json, call, path, resourceId: call.Route.Key, call.Request.Value("User-Agent") ?? "");
        PayloadV1.WriteBody(json, body);
    }

    private static void WriteV2(Utf8JsonWriter json, GatewayCall call, GatewayBody body, string path, KeyValuePair<string, string>[]? parameters)
    {
        var headers = Headers(call, body, EventHeaders.LowerCase); // recorded
        headers.Remove("Cookie"); // recorded: only in the list
        json.WriteString("version", "2.0");
        json.WriteString("routeKey", call.Route.Key);
        json.WriteString("rawPath", path);
        json.WriteString("rawQueryString", call.Request.Query); // recorded: encoded
        PayloadV2.WriteCookies(json, call.Request.Values("Cookie"));
        headers.WriteJoined(json, "headers", ","); // recorded
        PayloadV2.WriteQuery(json, call.Request.Query);
        EventJson.WriteMapOrNothing(json, "pathParameters", parameters);
        EventJson.WriteMapOrNothing(json, "stageVariables", call.Settings.StageVariables);
        json.WriteStartObject("requestContext");
        json.WriteString("accountId", call.Settings.AccountId);
        json.WriteString("apiId", call.Settings.ApiId);
        PayloadV2.WriteContext(json, call, path);
        json.WriteEndObject();
        PayloadV2.WriteBody(json, body);
    }

    private static EventHeaders Headers(GatewayCall call, GatewayBody body, Func<string, string> name)
    {
        var headers = new EventHeaders(call.Request, name);
        if (!headers.Has("Host"))
            headers.Set("Host", call.DomainName);
        headers.SetLength(body);
        // Recorded: what has a length and no type is text.
        if (!headers.Has("Content-Type") && headers.Has("Content-Length"))
            headers.Set("Content-Type", "text/plain; charset=utf-8");
        headers.Forward(call);
        return headers;
    }
}
