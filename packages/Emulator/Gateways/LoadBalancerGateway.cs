using System.Text.Json;

namespace Lambent.Emulator;

/// <summary>An Application Load Balancer: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html.</summary>
/// <param name="isMultiValue">Whether its target group has <c>lambda.multi_value_headers.enabled</c>.</param>
internal sealed class LoadBalancerGateway(bool isMultiValue) : Gateway
{
    private const int OneMegabyte = 1024 * 1024; // the page above

    public override string Name => isMultiValue ? "an Application Load Balancer (multi-value)" : "an Application Load Balancer";

    public override int MaxRequest => OneMegabyte;

    public override int MaxResponse => OneMegabyte;

    /// <summary>Reported by users of AWS's own library.</summary>
    protected override string DefaultContentType => "application/octet-stream";

    public override GatewayContext Receive(GatewayRequest request, LambdaGatewaySettings settings) => new(request, settings)
    {
        DomainName = $"lambent-1234567890.{settings.Region}.elb.amazonaws.com", // recorded, the form
    };

    protected override void WriteEvent(Utf8JsonWriter json, GatewayContext context)
    {
        var body = GatewayBody.OfListedText(context.Request, isEncoded: context.Request.Value("Content-Encoding") is not null);
        var headers = new EventHeaders(context.Request, EventHeaders.LowerCase); // recorded
        if (!headers.Has("Host"))
            headers.Set("Host", context.DomainName);
        headers.SetLength(body);
        headers.Forward(context);
        var query = EventJson.Query(context.Request.Query, decode: false); // recorded
        json.WriteStartObject("requestContext");
        json.WriteStartObject("elb");
        json.WriteString("targetGroupArn", context.Arn("elasticloadbalancing", "targetgroup/lambent/0a1b2c3d4e5f6071"));
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteString("httpMethod", context.Request.Method);
        json.WriteString("path", context.Request.Path); // recorded: encoded
        if (isMultiValue)
        {
            EventJson.WriteLists(json, "multiValueQueryStringParameters", query);
            headers.WriteLists(json, "multiValueHeaders");
        }
        else
        {
            EventJson.WriteLast(json, "queryStringParameters", query); // the page above: the last value
            headers.WriteLast(json, "headers");
        }

        EventJson.WriteBody(json, body);
        json.WriteBoolean("isBase64Encoded", body.IsBase64);
    }

    protected override GatewayAnswer Read(ReadOnlyMemory<byte> result, JsonElement root, GatewayContext context)
    {
        if (root.ValueKind != JsonValueKind.Object)
            throw new ResultFault($"The result is not a JSON object with 'statusCode', as {Name} needs it.");
        CheckMode(root);
        // Recorded: a status in quotes and header values that are not strings are errors.
        var answer = new GatewayAnswer { Status = ResultMembers.Status(root, takesText: false) ?? throw new ResultFault($"The result has no 'statusCode', as {Name} needs it.") };
        answer.Reason = ResultMembers.Reason(root);
        answer.AddAll(isMultiValue ? ResultHeaders.Multi(root, stringsOnly: true) : ResultHeaders.Single(root, stringsOnly: true));
        if (answer.HasBody)
            answer.Body = ResultMembers.Body(root);
        return Complete(answer, context);
    }

    // 502 by https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html, the others and all texts assumed.
    protected override (int Status, string ContentType, string Body) ErrorOf(GatewayFailure failure) => failure switch
    {
        GatewayFailure.TooLarge => (413, "text/html", Page("413 Request Entity Too Large")),
        GatewayFailure.NoRoute or GatewayFailure.BadPath => (404, "text/html", Page("404 Not Found")),
        _ => (502, "text/html", Page("502 Bad Gateway")),
    };

    private static string Page(string title) =>
        $"<html>\r\n<head><title>{title}</title></head>\r\n<body>\r\n<center><h1>{title}</h1></center>\r\n</body>\r\n</html>\r\n";

    private void CheckMode(JsonElement root)
    {
        var (needed, other, mode) = isMultiValue ? ("multiValueHeaders", "headers", "on") : ("headers", "multiValueHeaders", "off");
        if (ResultHeaders.Map(root, needed) is not null)
            return;
        throw new ResultFault(ResultHeaders.Map(root, other) is null
            ? $"The result has no '{needed}', which {Name} needs, even an empty one."
            : $"The result has '{other}' but not '{needed}', which {Name} reads: its target group has lambda.multi_value_headers.enabled {mode}.");
    }
}
