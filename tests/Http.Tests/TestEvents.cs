using System.Text.Json;
using System.Text.Json.Nodes;
using Xunit;

namespace Lambent.Http.Tests;

/// <summary>The smallest event of each source, to which a test adds what it is about.</summary>
internal static class TestEvents
{
    public static TheoryData<LambdaHttpSource> Sources => [.. Enum.GetValues<LambdaHttpSource>()];

    /// <summary>A GET of <c>/hello</c>, with changes.</summary>
    public static string Of(LambdaHttpSource source, params ReadOnlySpan<(string Path, string Json)> changes)
    {
        var json = JsonNode.Parse(Plain(source))!;
        foreach (var (path, value) in changes)
            Set(json, path, JsonNode.Parse(value));
        return json.ToJsonString();
    }

    /// <summary>With a body.</summary>
    public static string WithBody(LambdaHttpSource source, string body, bool isBase64 = false, string contentType = "application/json")
    {
        var text = JsonSerializer.Serialize(body);
        var flag = source == LambdaHttpSource.VpcLatticeV1 ? "is_base64_encoded" : "isBase64Encoded";
        var method = source switch
        {
            LambdaHttpSource.HttpApiV2 or LambdaHttpSource.FunctionUrl => "requestContext.http.method",
            LambdaHttpSource.VpcLatticeV1 or LambdaHttpSource.VpcLatticeV2 => "method",
            LambdaHttpSource.WebSocket => "requestContext.unused",
            _ => "httpMethod",
        };
        return Of(source, ("body", text), (flag, isBase64 ? "true" : "false"), (method, "\"POST\""), Header(source, "content-type", contentType));
    }

    /// <summary>The change that adds a header.</summary>
    public static (string Path, string Json) Header(LambdaHttpSource source, string name, params string[] values) => source switch
    {
        LambdaHttpSource.RestApi or LambdaHttpSource.HttpApiV1 or LambdaHttpSource.WebSocket or LambdaHttpSource.AlbMultiValue => ($"multiValueHeaders.{name}", JsonSerializer.Serialize(values)),
        LambdaHttpSource.VpcLatticeV2 => ($"headers.{name}", JsonSerializer.Serialize(values)),
        _ => ($"headers.{name}", JsonSerializer.Serialize(string.Join(",", values))),
    };

    private static void Set(JsonNode json, string path, JsonNode? value)
    {
        var names = path.Split('.');
        foreach (var name in names[..^1])
            json = json[name] ?? (json[name] = new JsonObject());
        json[names[^1]] = value;
    }

    private static string Plain(LambdaHttpSource source) => source switch
    {
        LambdaHttpSource.RestApi => """
            {"resource":"/{proxy+}","path":"/hello","httpMethod":"GET","headers":{"Host":"api.example.com"},"multiValueHeaders":{"Host":["api.example.com"]},
             "queryStringParameters":null,"multiValueQueryStringParameters":null,"pathParameters":{"proxy":"hello"},"stageVariables":null,
             "requestContext":{"resourceId":"abc","path":"/prod/hello","stage":"prod","requestId":"r-1","identity":{"sourceIp":"192.0.2.1","userArn":null},"protocol":"HTTP/1.1","domainName":"api.example.com","connectionId":null},
             "body":null,"isBase64Encoded":false}
            """,
        LambdaHttpSource.HttpApiV1 => """
            {"version":"1.0","resource":"/hello","path":"/hello","httpMethod":"GET","headers":{"host":"api.example.com"},"multiValueHeaders":{"host":["api.example.com"]},
             "queryStringParameters":null,"multiValueQueryStringParameters":null,"pathParameters":null,"stageVariables":null,
             "requestContext":{"path":"/hello","stage":"$default","requestId":"r-1","identity":{"sourceIp":"192.0.2.1"},"protocol":"HTTP/1.1","domainName":"api.example.com","authorizer":{"claims":null,"scopes":null}},
             "body":null,"isBase64Encoded":false}
            """,
        LambdaHttpSource.HttpApiV2 => """
            {"version":"2.0","routeKey":"$default","rawPath":"/hello","rawQueryString":"","headers":{"host":"api.example.com"},
             "requestContext":{"stage":"$default","requestId":"r-1","domainName":"api.example.com","http":{"method":"GET","path":"/hello","protocol":"HTTP/1.1","sourceIp":"192.0.2.1"}},
             "isBase64Encoded":false}
            """,
        LambdaHttpSource.FunctionUrl => """
            {"version":"2.0","routeKey":"$default","rawPath":"/hello","rawQueryString":"","headers":{"host":"u.lambda-url.eu-west-1.on.aws"},
             "requestContext":{"stage":"$default","requestId":"r-1","authentication":null,"domainName":"u.lambda-url.eu-west-1.on.aws","http":{"method":"GET","path":"/hello","protocol":"HTTP/1.1","sourceIp":"192.0.2.1"}},
             "isBase64Encoded":false}
            """,
        LambdaHttpSource.Alb => """
            {"requestContext":{"elb":{"targetGroupArn":"arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/t/1"}},"httpMethod":"GET","path":"/hello","queryStringParameters":{},
             "headers":{"host":"lb.example.com","x-forwarded-for":"192.0.2.1","x-forwarded-port":"443","x-forwarded-proto":"https"},"body":"","isBase64Encoded":false}
            """,
        LambdaHttpSource.AlbMultiValue => """
            {"requestContext":{"elb":{"targetGroupArn":"arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/t/1"}},"httpMethod":"GET","path":"/hello","multiValueQueryStringParameters":{},
             "multiValueHeaders":{"host":["lb.example.com"],"x-forwarded-for":["192.0.2.1"],"x-forwarded-port":["443"],"x-forwarded-proto":["https"]},"body":"","isBase64Encoded":false}
            """,
        LambdaHttpSource.WebSocket => """
            {"requestContext":{"routeKey":"hello","eventType":"MESSAGE","connectionId":"c-1","messageId":"m-1","stage":"prod","requestId":"r-1","identity":{"sourceIp":"192.0.2.1"},"domainName":"ws.example.com"},
             "isBase64Encoded":false}
            """,
        LambdaHttpSource.VpcLatticeV1 => """
            {"raw_path":"/hello","method":"GET","headers":{"host":"svc.example.com","x-forwarded-for":"192.0.2.1"},"query_string_parameters":{},"body":"","is_base64_encoded":false}
            """,
        _ => """
            {"version":"2.0","path":"/hello","method":"GET","headers":{"host":["svc.example.com"],"x-forwarded-for":["192.0.2.1"]},"queryStringParameters":{},
             "requestContext":{"serviceNetworkArn":"arn:aws:vpc-lattice:eu-west-1:123456789012:servicenetwork/sn-1","identity":{"sourceVpcArn":"arn:aws:ec2:eu-west-1:123456789012:vpc/vpc-1"},"timeEpoch":"1690000000000000"}}
            """,
    };
}
