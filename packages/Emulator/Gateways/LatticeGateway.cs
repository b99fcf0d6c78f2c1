using System.Globalization;
using System.Text.Json;

namespace Lambent.Emulator;

/// <summary>VPC Lattice, with event structure version 1 or 2: https://docs.aws.amazon.com/vpc-lattice/latest/ug/lambda-functions.html. There is no recording: rules that are not on the page are assumed.</summary>
internal sealed class LatticeGateway(bool isV2) : Gateway
{
    public override string Name => isV2 ? "VPC Lattice (version 2)" : "VPC Lattice (version 1)";

    public override GatewayContext Receive(GatewayRequest request, LambdaGatewaySettings settings) => new(request, settings)
    {
        DomainName = $"lambent-0a1b2c3d4e5f60718.7d67968.vpc-lattice-svcs.{settings.Region}.on.aws",
    };

    protected override void WriteEvent(Utf8JsonWriter json, GatewayContext context)
    {
        var body = GatewayBody.OfListedText(context.Request, isEncoded: false); // by the page, a content encoding does not matter to text
        var headers = new EventHeaders(context.Request, EventHeaders.LowerCase);
        if (!headers.Has("Host"))
            headers.Set("Host", context.DomainName);
        headers.SetLength(body);
        headers.AddSource(context);
        var query = EventJson.Query(context.Request.Query, decode: true);
        if (isV2)
            WriteV2(json, context, body, headers, query);
        else
            WriteV1(json, context, body, headers, query);
    }

    protected override GatewayAnswer Read(ReadOnlyMemory<byte> result, JsonElement root, GatewayContext context)
    {
        if (root.ValueKind != JsonValueKind.Object)
            throw new ResultFault($"The result is not a JSON object with 'statusCode', as {Name} needs it.");
        var answer = new GatewayAnswer { Status = ResultMembers.Status(root, takesText: false) ?? throw new ResultFault($"The result has no 'statusCode', as {Name} needs it.") };
        answer.Reason = ResultMembers.Reason(root);
        answer.AddAll(ResultHeaders.Single(root));
        if (answer.HasBody)
            answer.Body = ResultMembers.Body(root);
        return Complete(answer, context);
    }

    protected override (int Status, string ContentType, string Body) ErrorOf(GatewayFailure failure) => failure switch
    {
        GatewayFailure.TooLarge => (413, "text/plain", "Payload Too Large"),
        GatewayFailure.NoRoute or GatewayFailure.BadPath => (404, "text/plain", "Not Found"),
        _ => (502, "text/plain", "Bad Gateway"),
    };

    private static void WriteV1(Utf8JsonWriter json, GatewayContext context, GatewayBody body, EventHeaders headers, List<KeyValuePair<string, List<string>>> query)
    {
        json.WriteString("raw_path", context.Request.Path);
        json.WriteString("method", context.Request.Method);
        headers.WriteJoined(json, "headers", ", ");
        EventJson.WriteLast(json, "query_string_parameters", query);
        EventJson.WriteBody(json, body);
        json.WriteBoolean("is_base64_encoded", body.IsBase64);
    }

    private static void WriteV2(Utf8JsonWriter json, GatewayContext context, GatewayBody body, EventHeaders headers, List<KeyValuePair<string, List<string>>> query)
    {
        json.WriteString("version", "2.0");
        json.WriteString("path", context.Request.Path);
        json.WriteString("method", context.Request.Method);
        headers.WriteLists(json, "headers");
        EventJson.WriteLists(json, "queryStringParameters", query);
        EventJson.WriteBody(json, body);
        if (body.IsBase64)
            json.WriteBoolean("isBase64Encoded", true); // absent for text

        json.WriteStartObject("requestContext");
        json.WriteString("serviceNetworkArn", context.Arn("vpc-lattice", "servicenetwork/sn-0a1b2c3d4e5f60718"));
        json.WriteString("serviceArn", context.Arn("vpc-lattice", "service/svc-0a1b2c3d4e5f60718"));
        json.WriteString("targetGroupArn", context.Arn("vpc-lattice", "targetgroup/tg-0a1b2c3d4e5f60718"));
        EventJson.WriteGiven(json, "identity", context.Settings.Authorizer);
        if (context.Settings.Authorizer is null)
            EventJson.WriteMap(json, "identity", [new("sourceVpcArn", context.Arn("ec2", "vpc/vpc-0a1b2c3d4e5f60718"))]);
        json.WriteString("region", context.Settings.Region);
        var microseconds = (context.Time - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;
        json.WriteString("timeEpoch", microseconds.ToString(CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }
}
