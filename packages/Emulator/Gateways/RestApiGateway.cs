using System.Text.Json;

namespace Lambent.Emulator;

/// <summary>A REST API of API Gateway: https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html.</summary>
internal sealed class RestApiGateway : Gateway
{
    private const string ErrorTypeHeader = "x-amzn-ErrorType";

    /// <summary>The members of a result. A result with any other member is an error (recorded).</summary>
    private static readonly string[] Known = ["statusCode", "headers", "multiValueHeaders", "body", "isBase64Encoded"];

    /// <summary>https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-known-issues.html.</summary>
    private static readonly HashSet<string> Remapped = new(StringComparer.OrdinalIgnoreCase)
    {
        "Connection", "Content-Length", "Content-MD5", "Date", "Host", "Server", "WWW-Authenticate",
    };

    public override string Name => "API Gateway (REST API)";

    /// <summary>https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html.</summary>
    public override TimeSpan? IntegrationTimeout => TimeSpan.FromSeconds(29);

    public override bool HasRoutes => true;

    /// <summary>https://docs.aws.amazon.com/apigateway/latest/developerguide/response-transfer-mode.html.</summary>
    public override bool CanStream => true;

    public override bool NeedsPrelude => true;

    /// <summary>Recorded.</summary>
    protected override string DefaultContentType => "application/json";

    public override GatewayContext Receive(GatewayRequest request, LambdaGatewaySettings settings)
    {
        var route = GatewayRoute.Find(settings, request.Method, request.Path, "prod", "/{proxy+}");
        return new GatewayContext(request, settings)
        {
            ExtendedRequestId = GatewayContext.NewShortId(),
            Route = route,
            DomainName = $"{settings.ApiId}.execute-api.{settings.Region}.amazonaws.com",
            Refusal = route.Refusal,
        };
    }

    protected override void WriteEvent(Utf8JsonWriter json, GatewayContext context)
    {
        var body = BodyOf(context);
        var headers = Headers(context);
        var query = EventJson.Query(context.Request.Query, decode: true); // recorded
        json.WriteString("resource", context.Route.Resource);
        json.WriteString("path", context.Route.Path); // recorded: encoded, without the stage
        json.WriteString("httpMethod", context.Request.Method);
        headers.WriteLast(json, "headers"); // recorded: the last value
        headers.WriteLists(json, "multiValueHeaders");
        PayloadV1.WriteQuery(json, query);
        EventJson.WriteMapOrNull(json, "pathParameters", context.Route.Parameters); // recorded: encoded
        EventJson.WriteMapOrNull(json, "stageVariables", context.Settings.StageVariables);
        PayloadV1.WriteContext(json, context, context.Route.StagedPath, resourceId: "r1s2t3", context.Request.Value("User-Agent")); // recorded: the path encoded, with the stage
        PayloadV1.WriteBody(json, body);
    }

    protected override GatewayAnswer Read(ReadOnlyMemory<byte> result, JsonElement root, GatewayContext context)
    {
        // An API that does not stream reads a prelude, and nothing behind it (https://docs.aws.amazon.com/apigateway/latest/developerguide/response-transfer-mode-lambda.html).
        var end = result.Span.IndexOf(StreamPrelude.End);
        if (end >= 0)
        {
            using var prelude = Parse(result[..end]);
            return prelude is null ? Unreadable(context) : ReadPrelude(prelude.RootElement, context);
        }

        if (root.ValueKind != JsonValueKind.Object)
            return Unreadable(context);
        var members = root.EnumerateObject().Select(member => member.Name).ToArray();
        if (members.Length == 0)
            throw new ResultFault("The result is an empty object."); // recorded
        if (members.FirstOrDefault(member => !Known.Contains(member)) is not null)
            throw new ResultFault($"The result has a member that is none of {string.Join(", ", Known)}.");
        var answer = new GatewayAnswer { Status = ResultMembers.Status(root, takesText: true) ?? 200 }; // recorded, both
        var multi = ResultHeaders.Multi(root);
        Add(answer, multi); // recorded: these first, then the others
        Add(answer, ResultHeaders.Single(root).Without(multi));
        if (answer.HasBody)
            answer.Body = ResultMembers.Body(root, Decodes(context, answer));
        return Complete(answer, context);
    }

    protected override GatewayAnswer ReadPrelude(JsonElement root, GatewayContext context)
    {
        var answer = new GatewayAnswer { Status = ResultMembers.Status(root, takesText: true) ?? 200 };
        Add(answer, ResultHeaders.OfPrelude(root));
        answer.AddAll(ResultHeaders.Cookies(root));
        return Complete(answer, context);
    }

    // Recorded, except for 413 and 403, which https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html lists. API Gateway
    // has two 502 bodies: one for results that are not JSON objects, one for results with invalid members.
    protected override (int Status, string ContentType, string Body) ErrorOf(GatewayFailure failure) => failure switch
    {
        GatewayFailure.Unreadable => (502, "application/json", "{\"message\":\"Internal server error\"}"),
        GatewayFailure.Prelude => (500, "application/json", "{\"message\": \"Internal server error\"}"),
        GatewayFailure.TooLarge => (413, "application/json", "{\"message\":\"Request Too Long\"}"),
        GatewayFailure.Timeout => (504, "application/json", "{\"message\": \"Endpoint request timed out\"}"), // https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html
        GatewayFailure.NoRoute or GatewayFailure.BadPath => (403, "application/json", "{\"message\":\"Missing Authentication Token\"}"),
        _ => (502, "application/json", "{\"message\": \"Internal server error\"}"),
    };

    protected override void CompleteError(GatewayAnswer answer, GatewayFailure failure)
    {
        if (failure == GatewayFailure.Unreadable)
            return;
        answer.Remove("X-Amzn-Trace-Id"); // recorded
        answer.Set(ErrorTypeHeader, failure switch
        {
            GatewayFailure.TooLarge => "RequestTooLargeException",
            GatewayFailure.NoRoute or GatewayFailure.BadPath => "MissingAuthenticationTokenException",
            _ => "InternalServerErrorException",
        });
    }

    /// <summary>Recorded.</summary>
    protected override void AddOwn(GatewayAnswer answer, GatewayContext context)
    {
        answer.Set("x-amzn-RequestId", context.RequestId);
        answer.Set("x-amz-apigw-id", context.ExtendedRequestId);
        answer.Set("X-Amzn-Trace-Id", context.TraceId);
    }

    /// <summary>Base64 for the binary media types of the API. Other bodies are read as text, which damages binary data: https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-payload-encodings.html.</summary>
    private static GatewayBody BodyOf(GatewayContext context)
    {
        var bytes = context.Request.Body;
        var type = GatewayBody.MediaType(context.Request.Value("Content-Type"));
        return new(bytes, !bytes.IsEmpty && context.Settings.BinaryMediaTypes.Any(binary => GatewayBody.Matches(binary, type)));
    }

    private static EventHeaders Headers(GatewayContext context)
    {
        var headers = new EventHeaders(context.Request, EventHeaders.AsSent); // recorded
        if (!headers.Has("Host"))
            headers.Set("Host", context.DomainName);
        headers.Remove("Content-Length"); // recorded: no event has it
        headers.Forward(context);
        return headers;
    }

    /// <summary>Whether the first type in Accept, or the content type of the response, is a binary media type: https://docs.aws.amazon.com/apigateway/latest/developerguide/lambda-proxy-binary-media.html.</summary>
    private static bool Decodes(GatewayContext context, GatewayAnswer answer)
    {
        var accepted = GatewayBody.MediaType(context.Request.Value("Accept")?.Split(',')[0]);
        var type = GatewayBody.MediaType(answer.Value("Content-Type"));
        return context.Settings.BinaryMediaTypes.Any(binary => GatewayBody.Matches(binary, accepted) || GatewayBody.Matches(binary, type));
    }

    private static void Add(GatewayAnswer answer, IEnumerable<KeyValuePair<string, string>> headers)
    {
        foreach (var (name, value) in headers)
        {
            if (Remapped.Contains(name))
                answer.Headers.Add(new("x-amzn-Remapped-" + name, value));
            else
                answer.Add(name, value);
        }
    }

    private GatewayAnswer Unreadable(GatewayContext context) => Fail(GatewayFailure.Unreadable, context, $"The result is not a JSON object with 'statusCode', as {Name} needs it.");
}
