using System.Text.Json;

namespace Lambent.Http;

/// <summary>REST APIs, and HTTP APIs with payload format 1.0.</summary>
internal static partial class HttpEvent
{
    private static readonly string[] AbsentIdentity =
    [
        "accessKey", "accountId", "apiKey", "apiKeyId", "caller", "cognitoAuthenticationProvider", "cognitoAuthenticationType", "cognitoIdentityId",
        "cognitoIdentityPoolId", "principalOrgId", "user", "userArn",
    ];

    private static void WriteV1(Utf8JsonWriter json, GatewayCall call)
    {
        var isRest = call.Rules.Source == LambdaHttpSource.RestApi;
        var body = GatewayBody.Of(call);
        var headers = GatewayHeaders.Of(call, body);
        var query = GatewayQuery.Parse(call.Request.Query, call.Rules.Query);
        if (!isRest)
            json.WriteString("version", "1.0");
        json.WriteString("resource", call.Resource);
        json.WriteString("path", call.Path);
        json.WriteString("httpMethod", call.Request.Method);
        Single(json, "headers", Last(headers), nullWhenEmpty: true);
        Lists(json, "multiValueHeaders", headers, nullWhenEmpty: true);
        Single(json, "queryStringParameters", Last(query), nullWhenEmpty: true);
        Lists(json, "multiValueQueryStringParameters", query, nullWhenEmpty: true);
        // HTTP APIs give the values as they were meant, REST APIs as they were sent.
        Single(json, "pathParameters", isRest ? call.PathParameters ?? [] : Decoded(call.PathParameters), nullWhenEmpty: true);
        Single(json, "stageVariables", call.Options.StageVariables ?? Enumerable.Empty<KeyValuePair<string, string>>(), nullWhenEmpty: true);
        WriteContextV1(json, call, isRest);
        if (body.Bytes.IsEmpty)
            json.WriteNull("body");
        else
            json.WriteString("body", BodyText(body));
        json.WriteBoolean("isBase64Encoded", body.IsBase64);
    }

    private static void WriteContextV1(Utf8JsonWriter json, GatewayCall call, bool isRest)
    {
        json.WriteStartObject("requestContext");
        json.WriteString("accountId", call.Options.AccountId);
        json.WriteString("apiId", call.Options.ApiId);
        Given(json, "authorizer", call.Options.Authorizer);
        json.WriteString("domainName", call.DomainName);
        json.WriteString("domainPrefix", call.Options.ApiId);
        json.WriteString("extendedRequestId", call.ExtendedRequestId);
        json.WriteString("httpMethod", call.Request.Method);
        json.WriteStartObject("identity");
        foreach (var name in AbsentIdentity)
            json.WriteNull(name);
        json.WriteString("sourceIp", call.SourceIp);
        json.WriteString("userAgent", call.Request.Value("User-Agent") ?? (isRest ? null : ""));
        json.WriteEndObject();
        json.WriteString("path", isRest ? call.StagedPath : Decode(call.StagedPath));
        json.WriteString("protocol", call.Request.Protocol);
        json.WriteString("requestId", call.RequestId);
        json.WriteString("requestTime", GatewayCall.LogTime(call.Time));
        json.WriteNumber("requestTimeEpoch", call.Time.ToUnixTimeMilliseconds());
        json.WriteString("resourceId", isRest ? "r1s2t3" : call.RouteKey);
        json.WriteString("resourcePath", call.Resource);
        json.WriteString("stage", call.Stage);
        json.WriteEndObject();
    }

    private static IEnumerable<KeyValuePair<string, string>> Decoded(IEnumerable<KeyValuePair<string, string>>? pairs) =>
        (pairs ?? []).Select(pair => KeyValuePair.Create(pair.Key, Decode(pair.Value)));
}
