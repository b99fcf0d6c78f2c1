using System.Globalization;
using System.Text.Json;

namespace Lambent.Http;

/// <summary>Load balancers and VPC Lattice, for which a function is a target among others.</summary>
internal static partial class HttpEvent
{
    private static void WriteAlb(Utf8JsonWriter json, GatewayCall call)
    {
        var body = GatewayBody.Of(call);
        var headers = GatewayHeaders.Of(call, body);
        var query = GatewayQuery.Parse(call.Request.Query, call.Rules.Query);
        json.WriteStartObject("requestContext");
        json.WriteStartObject("elb");
        json.WriteString("targetGroupArn", Arn(call, "elasticloadbalancing", "targetgroup/lambent/0a1b2c3d4e5f6071"));
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteString("httpMethod", call.Request.Method);
        json.WriteString("path", call.Request.Path);
        if (call.Rules.Values == ValueForm.All)
        {
            Lists(json, "multiValueQueryStringParameters", query, nullWhenEmpty: false);
            Lists(json, "multiValueHeaders", headers, nullWhenEmpty: false);
        }
        else
        {
            WriteMap(json, "queryStringParameters", Last(query));
            WriteMap(json, "headers", Last(headers));
        }

        json.WriteString("body", BodyText(body));
        json.WriteBoolean("isBase64Encoded", body.IsBase64);
    }

    private static void WriteLatticeV1(Utf8JsonWriter json, GatewayCall call)
    {
        var body = GatewayBody.Of(call);
        json.WriteString("raw_path", call.Request.Path);
        json.WriteString("method", call.Request.Method);
        WriteMap(json, "headers", Joined(GatewayHeaders.Of(call, body), ", "));
        WriteMap(json, "query_string_parameters", Last(GatewayQuery.Parse(call.Request.Query, call.Rules.Query)));
        json.WriteString("body", BodyText(body));
        json.WriteBoolean("is_base64_encoded", body.IsBase64);
    }

    private static void WriteLatticeV2(Utf8JsonWriter json, GatewayCall call)
    {
        var body = GatewayBody.Of(call);
        json.WriteString("version", "2.0");
        json.WriteString("path", call.Request.Path);
        json.WriteString("method", call.Request.Method);
        Lists(json, "headers", GatewayHeaders.Of(call, body), nullWhenEmpty: false);
        Lists(json, "queryStringParameters", GatewayQuery.Parse(call.Request.Query, call.Rules.Query), nullWhenEmpty: false);
        json.WriteString("body", BodyText(body));
        if (body.IsBase64)
            json.WriteBoolean("isBase64Encoded", true); // absent for text

        json.WriteStartObject("requestContext");
        json.WriteString("serviceNetworkArn", Arn(call, "vpc-lattice", "servicenetwork/sn-0a1b2c3d4e5f60718"));
        json.WriteString("serviceArn", Arn(call, "vpc-lattice", "service/svc-0a1b2c3d4e5f60718"));
        json.WriteString("targetGroupArn", Arn(call, "vpc-lattice", "targetgroup/tg-0a1b2c3d4e5f60718"));
        if (call.Options.Authorizer is not null)
        {
            Given(json, "identity", call.Options.Authorizer);
        }
        else
        {
            json.WriteStartObject("identity");
            json.WriteString("sourceVpcArn", Arn(call, "ec2", "vpc/vpc-0a1b2c3d4e5f60718"));
            json.WriteEndObject();
        }

        json.WriteString("region", call.Options.Region);
        var microseconds = (call.Time - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;
        json.WriteString("timeEpoch", microseconds.ToString(CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }

    private static void WriteMap(Utf8JsonWriter json, string name, IEnumerable<KeyValuePair<string, string>> pairs)
    {
        json.WriteStartObject(name);
        foreach (var (key, value) in pairs)
            json.WriteString(key, value);
        json.WriteEndObject();
    }

    private static string Arn(GatewayCall call, string service, string resource) => $"arn:aws:{service}:{call.Options.Region}:{call.Options.AccountId}:{resource}";
}
