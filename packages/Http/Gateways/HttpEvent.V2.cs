using System.Text.Json;

namespace Lambent.Http;

/// <summary>HTTP APIs with payload format 2.0, and function URLs. What is absent is left out.</summary>
internal static partial class HttpEvent
{
    private static void WriteV2(Utf8JsonWriter json, GatewayCall call)
    {
        var isUrl = call.Rules.Source == LambdaHttpSource.FunctionUrl;
        var body = GatewayBody.Of(call);
        var decoded = Decode(call.StagedPath);
        json.WriteString("version", "2.0");
        json.WriteString("routeKey", call.RouteKey);
        json.WriteString("rawPath", call.Rules.PathIsDecoded ? decoded : call.StagedPath);
        json.WriteString("rawQueryString", call.Request.Query);
        WriteCookies(json, call.Request.Values("Cookie"));
        Single(json, "headers", Joined(GatewayHeaders.Of(call, body)), nullWhenEmpty: false);
        Single(json, "queryStringParameters", Joined(GatewayQuery.Parse(call.Request.Query, call.Rules.Query)), nullWhenEmpty: false);
        Single(json, "pathParameters", Decoded(call.PathParameters), nullWhenEmpty: false);
        if (!isUrl)
            Single(json, "stageVariables", call.Options.StageVariables ?? Enumerable.Empty<KeyValuePair<string, string>>(), nullWhenEmpty: false);

        json.WriteStartObject("requestContext");
        json.WriteString("accountId", isUrl && call.Options.Authorizer is null ? "anonymous" : call.Options.AccountId);
        json.WriteString("apiId", call.Options.ApiId);
        if (isUrl)
            json.WriteNull("authentication");
        Given(json, "authorizer", call.Options.Authorizer);
        json.WriteString("domainName", call.DomainName);
        json.WriteString("domainPrefix", call.Options.ApiId);
        json.WriteStartObject("http");
        json.WriteString("method", call.Request.Method);
        json.WriteString("path", decoded);
        json.WriteString("protocol", call.Request.Protocol);
        json.WriteString("sourceIp", call.SourceIp);
        json.WriteString("userAgent", call.Request.Value("User-Agent") ?? "");
        json.WriteEndObject();
        json.WriteString("requestId", call.RequestId);
        json.WriteString("routeKey", call.RouteKey);
        json.WriteString("stage", call.Stage);
        json.WriteString("time", GatewayCall.LogTime(call.Time));
        json.WriteNumber("timeEpoch", call.Time.ToUnixTimeMilliseconds());
        json.WriteEndObject();

        if (!body.Bytes.IsEmpty)
            json.WriteString("body", BodyText(body));
        json.WriteBoolean("isBase64Encoded", body.IsBase64);
    }

    private static void WriteCookies(Utf8JsonWriter json, string[] headers)
    {
        if (headers.Length == 0)
            return;
        json.WriteStartArray("cookies");
        foreach (var header in headers)
        {
            foreach (var cookie in header.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                json.WriteStringValue(cookie);
        }

        json.WriteEndArray();
    }
}
