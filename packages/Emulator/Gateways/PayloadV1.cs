using System.Text.Json;

namespace Lambent.Emulator;

/// <summary>Writes the members that REST APIs and payload format 1.0 of HTTP APIs have in common: https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html.</summary>
internal static class PayloadV1
{
    private static readonly string[] AbsentIdentity =
    [
        "accessKey", "accountId", "apiKey", "apiKeyId", "caller", "cognitoAuthenticationProvider", "cognitoAuthenticationType", "cognitoIdentityId",
        "cognitoIdentityPoolId", "principalOrgId", "user", "userArn",
    ];

    /// <summary>Writes both maps of the query; both are <c>null</c> when the query is empty.</summary>
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

    public static void WriteContext(Utf8JsonWriter json, GatewayContext context, string path, string resourceId, string? userAgent)
    {
        json.WriteStartObject("requestContext");
        json.WriteString("accountId", context.Settings.AccountId);
        json.WriteString("apiId", context.Settings.ApiId);
        EventJson.WriteGiven(json, "authorizer", context.Settings.Authorizer);
        json.WriteString("domainName", context.DomainName);
        json.WriteString("domainPrefix", context.Settings.ApiId);
        json.WriteString("extendedRequestId", context.ExtendedRequestId);
        json.WriteString("httpMethod", context.Request.Method);
        json.WriteStartObject("identity");
        foreach (var name in AbsentIdentity)
            json.WriteNull(name);
        json.WriteString("sourceIp", context.SourceIp);
        json.WriteString("userAgent", userAgent);
        json.WriteEndObject();
        json.WriteString("path", path);
        json.WriteString("protocol", context.Request.Protocol);
        json.WriteString("requestId", context.RequestId);
        json.WriteString("requestTime", context.LogTime);
        json.WriteNumber("requestTimeEpoch", context.Time.ToUnixTimeMilliseconds());
        json.WriteString("resourceId", resourceId);
        json.WriteString("resourcePath", context.Route.Resource);
        json.WriteString("stage", context.Route.Stage);
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
