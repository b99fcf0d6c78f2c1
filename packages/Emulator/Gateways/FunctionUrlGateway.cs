using System.Text.Json;

namespace Lambent.Emulator;

/// <summary>A function URL: https://docs.aws.amazon.com/lambda/latest/dg/urls-invocation.html.</summary>
internal sealed class FunctionUrlGateway : Gateway
{
    public override string Name => "a function URL";

    public override int? PreflightStatus => 200;

    /// <summary>https://docs.aws.amazon.com/lambda/latest/dg/config-rs-invoke-furls.html.</summary>
    public override bool CanStream => true;

    /// <summary>https://docs.aws.amazon.com/lambda/latest/dg/urls-invocation.html: <c>application/json</c>.</summary>
    protected override string DefaultContentType => "application/json";

    public override GatewayContext Receive(GatewayRequest request, LambdaGatewaySettings settings) => new(request, settings)
    {
        Route = GatewayRoute.Everything with { Path = request.Path },
        DomainName = $"{settings.ApiId}.lambda-url.{settings.Region}.on.aws",
    };

    protected override void WriteEvent(Utf8JsonWriter json, GatewayContext context)
    {
        var body = GatewayBody.OfAnyText(context.Request);
        json.WriteString("version", "2.0");
        json.WriteString("routeKey", GatewayRoute.Default);
        json.WriteString("rawPath", context.Request.Path); // recorded: encoded
        json.WriteString("rawQueryString", context.Request.Query);
        PayloadV2.WriteCookies(json, context.Request.Values("Cookie"));
        var headers = new EventHeaders(context.Request, EventHeaders.LowerCase);
        if (!headers.Has("Host"))
            headers.Set("Host", context.DomainName);
        if (headers.Has("Cookie"))
            headers.Set("Cookie", string.Join("; ", context.Request.Values("Cookie"))); // recorded: in the list and here
        headers.SetLength(body);
        headers.Forward(context);
        headers.WriteJoined(json, "headers", ",");
        PayloadV2.WriteQuery(json, context.Request.Query);
        json.WriteStartObject("requestContext");
        json.WriteString("accountId", context.Settings.Authorizer is null ? "anonymous" : context.Settings.AccountId); // recorded
        json.WriteString("apiId", context.Settings.ApiId);
        json.WriteNull("authentication");
        PayloadV2.WriteContext(json, context, Uri.UnescapeDataString(context.Request.Path)); // recorded: decoded
        json.WriteEndObject();
        PayloadV2.WriteBody(json, body);
    }

    protected override GatewayAnswer Read(ReadOnlyMemory<byte> result, JsonElement root, GatewayContext context) =>
        Complete(PayloadV2.Infer(result, root) ?? PayloadV2.Read(root), context);

    protected override GatewayAnswer ReadPrelude(JsonElement root, GatewayContext context)
    {
        if (root.TryGetProperty("multiValueHeaders", out _)) // https://docs.aws.amazon.com/lambda/latest/dg/config-rs-invoke-furls.html has only the other two
            throw new ResultFault($"The prelude has 'multiValueHeaders', which {Name} does not take: use 'headers' and 'cookies'.");
        var answer = new GatewayAnswer { Status = ResultMembers.Status(root, takesText: true) ?? 200 };
        answer.AddAll(ResultHeaders.OfPrelude(root));
        answer.AddAll(ResultHeaders.Cookies(root));
        return Complete(answer, context);
    }

    // The statuses by https://docs.aws.amazon.com/lambda/latest/dg/urls-invocation.html, the texts assumed.
    protected override (int Status, string ContentType, string Body) ErrorOf(GatewayFailure failure) => failure switch
    {
        GatewayFailure.Prelude => (500, "application/json", "Internal Server Error"),
        GatewayFailure.TooLarge => (413, "application/json", "{\"Message\":\"Request must be smaller than 6291456 bytes for the InvokeFunction operation\"}"),
        GatewayFailure.NoRoute or GatewayFailure.BadPath => (404, "application/json", "{\"Message\":null}"),
        _ => (502, "application/json", "Internal Server Error"),
    };

    protected override void AddOwn(GatewayAnswer answer, GatewayContext context)
    {
        answer.Set("x-amzn-RequestId", context.RequestId);
        answer.Set("X-Amzn-Trace-Id", context.TraceId);
    }
}
