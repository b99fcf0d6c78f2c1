using System.Text;
using System.Text.Json;

namespace Lambent.Emulator;

/// <summary>
/// Payload format 2.0, of HTTP APIs and function URLs: https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html.
/// Members without a value are not written.
/// </summary>
internal static class PayloadV2
{
    /// <summary>Writes a list of single cookies (recorded).</summary>
    public static void WriteCookies(Utf8JsonWriter json, string[] headers)
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

    /// <summary>Writes the decoded query; values of the same name are joined (recorded).</summary>
    public static void WriteQuery(Utf8JsonWriter json, string query)
    {
        var pairs = EventJson.Query(query, decode: true);
        if (pairs.Count > 0)
            EventJson.WriteJoined(json, "queryStringParameters", pairs, ",");
    }

    /// <summary>Writes the members of <c>requestContext</c> that HTTP APIs and function URLs have in common.</summary>
    public static void WriteContext(Utf8JsonWriter json, GatewayContext context, string path)
    {
        EventJson.WriteGiven(json, "authorizer", context.Settings.Authorizer);
        json.WriteString("domainName", context.DomainName);
        json.WriteString("domainPrefix", context.Settings.ApiId);
        json.WriteStartObject("http");
        json.WriteString("method", context.Request.Method);
        json.WriteString("path", path);
        json.WriteString("protocol", context.Request.Protocol);
        json.WriteString("sourceIp", context.SourceIp);
        json.WriteString("userAgent", context.Request.Value("User-Agent") ?? "");
        json.WriteEndObject();
        json.WriteString("requestId", context.RequestId);
        json.WriteString("routeKey", context.Route.Key);
        json.WriteString("stage", context.Route.Stage);
        json.WriteString("time", context.LogTime);
        json.WriteNumber("timeEpoch", context.Time.ToUnixTimeMilliseconds());
    }

    public static void WriteBody(Utf8JsonWriter json, GatewayBody body)
    {
        if (!body.Bytes.IsEmpty)
            EventJson.WriteBody(json, body);
        json.WriteBoolean("isBase64Encoded", body.IsBase64);
    }

    /// <summary>
    /// A result without a status is the body of a response with status 200. Recorded for HTTP APIs: objects, arrays, numbers, strings (without their quotes) and
    /// bytes that are not JSON. Null when the result has a status.
    /// </summary>
    public static GatewayAnswer? Infer(ReadOnlyMemory<byte> result, JsonElement root)
    {
        if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("statusCode", out _))
            return null;
        var answer = new GatewayAnswer { Status = 200, Body = root.ValueKind == JsonValueKind.String ? Encoding.UTF8.GetBytes(root.GetString()!) : result };
        answer.Set("Content-Type", "application/json");
        return answer;
    }

    /// <summary>Converts a result with a status into a response.</summary>
    public static GatewayAnswer Read(JsonElement root)
    {
        var answer = new GatewayAnswer { Status = ResultMembers.Status(root, takesText: true)!.Value };
        answer.AddAll(ResultHeaders.Single(root));
        answer.AddAll(ResultHeaders.Cookies(root));
        if (answer.HasBody)
            answer.Body = ResultMembers.Body(root);
        return answer;
    }
}
