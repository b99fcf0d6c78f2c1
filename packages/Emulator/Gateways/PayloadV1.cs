using System.Text.Json;

namespace Lambent.Emulator;

/// <summary>What REST APIs and payload format 1.0 of HTTP APIs have in common: https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html.</summary>
internal static class PayloadV1
{
    private static readonly string[] AbsentIdentity =
    [
        "accessKey", "accountId", "apiKey", "apiKeyId", "caller", "cognitoAuthenticationProvider", "cognitoAuthenticationType", "cognitoIdentityId",
        "cognitoIdentityPoolId", "principalOrgId", "user", "userArn",
    ];

    /// <summary>Both maps of the query, <c>null</c> when it is empty.</summary>
    public static void WriteQuery(Utf8JsonWriter json, List<KeyValuePair<string, List<string>>> query)
    {
        if (query.Count == 0)
        {
            json.WriteNull("queryStringParameters");
            json.WriteNull("multiValueQueryStringParameters");
            return;
        }

        EventJson.WriteLast(json, "queryStringParameters", query);
        EventJson.WriteLists(json, "multiValueQueryStringParameters", query);
    }

    public static void WriteContext(Utf8JsonWriter json, GatewayCall call, string path, string resourceId, string? userAgent)
    {
        json.WriteStartObject("requestContext");
        json.WriteString("accountId", call.Settings.AccountId);
        json.WriteString("apiId", call.Settings.ApiId);
        EventJson.WriteGiven(json, "authorizer", call.Settings.Authorizer);
        json.WriteString("domainName", call.DomainName);
        json.WriteString("domainPrefix", call.Settings.ApiId);
        json.WriteString("extendedRequestId", call.ExtendedRequestId);
        json.WriteString("httpMethod", call.Request.Method);
        json.WriteStartObject("identity");
        foreach (var name in AbsentIdentity)
            json.WriteNull(name);
        json.WriteString("sourceIp", call.SourceIp);
        json.WriteString("userAgent", userAgent);
        json.WriteEndObject();
        json.WriteString("path", path);
        json.WriteString("protocol", call.Request.Protocol);
        json.WriteString("requestId", call.RequestId);
        json.WriteString("requestTime", call.LogTime);
        json.WriteNumber("requestTimeEpoch", call.Time.ToUnixTimeMilliseconds());
        json.WriteString("resourceId", resourceId);
        json.WriteString("resourcePath", call.Route.Resource);
        json.WriteString("stage", call.Route.Stage);
        json.WriteEndObject();
    }

    public static void WriteBody(Utf8JsonWriter json, GatewayBody body)
    {
        if (body.Bytes.IsEmpty)
            json.WriteNull("body");
        else
            EventJson.WriteBody(json, body);
        json.WriteBoolean("isBase64Encoded", body.IsBase64);
    }
}
