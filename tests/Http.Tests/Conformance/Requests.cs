using System.Text.Json;
using Xunit;

namespace Lambent.Http.Tests.Conformance;

/// <summary>Requests as events of any source, in the words of HTTP.</summary>
internal static class Requests
{
    /// <summary>Every source that passes a client's requests on: not WebSocket APIs.</summary>
    public static TheoryData<LambdaHttpSource> Sources => [.. Enum.GetValues<LambdaHttpSource>().Where(source => source != LambdaHttpSource.WebSocket)];

    /// <summary>A request for a path without anything that is encoded.</summary>
    public static string Of(LambdaHttpSource source, string method, string path, params (string Path, string Json)[] changes) =>
        TestEvents.Of(source, [.. Line(source, method, path), .. changes]);

    public static string Get(LambdaHttpSource source, string path, params (string Path, string Json)[] changes) => Of(source, "GET", path, changes);

    /// <summary>The change that adds a body.</summary>
    public static (string Path, string Json)[] Body(LambdaHttpSource source, string body, string contentType, bool isBase64 = false) =>
    [
        ("body", Json(body)),
        (source == LambdaHttpSource.VpcLatticeV1 ? "is_base64_encoded" : "isBase64Encoded", isBase64 ? "true" : "false"),
        TestEvents.Header(source, "content-type", contentType),
    ];

    /// <summary>The change that adds a query of names and values, each as the source would have it.</summary>
    public static (string Path, string Json) Query(LambdaHttpSource source, params (string Name, string Value)[] query)
    {
        var encoded = query.Select(pair => (Name: Uri.EscapeDataString(pair.Name), Value: Uri.EscapeDataString(pair.Value)));
        return source switch
        {
            LambdaHttpSource.HttpApiV2 or LambdaHttpSource.FunctionUrl => ("rawQueryString", Json(string.Join('&', encoded.Select(pair => $"{pair.Name}={pair.Value}")))),
            LambdaHttpSource.Alb => ("queryStringParameters", JsonSerializer.Serialize(encoded.ToDictionary(pair => pair.Name, pair => pair.Value))),
            LambdaHttpSource.AlbMultiValue => ("multiValueQueryStringParameters", Lists(encoded)),
            LambdaHttpSource.VpcLatticeV1 => ("query_string_parameters", JsonSerializer.Serialize(query.ToDictionary(pair => pair.Name, pair => pair.Value))),
            LambdaHttpSource.VpcLatticeV2 => ("queryStringParameters", Lists(query)),
            _ => ("multiValueQueryStringParameters", Lists(query)),
        };
    }

    public static string Json(string text) => JsonSerializer.Serialize(text);

    private static string Lists(IEnumerable<(string Name, string Value)> query) =>
        JsonSerializer.Serialize(query.GroupBy(pair => pair.Name).ToDictionary(group => group.Key, group => group.Select(pair => pair.Value).ToArray()));

    private static (string Path, string Json)[] Line(LambdaHttpSource source, string method, string path) => source switch
    {
        LambdaHttpSource.RestApi => [("httpMethod", Json(method)), ("path", Json(path)), ("pathParameters.proxy", Json(path[1..])), ("requestContext.path", Json("/prod" + path))],
        LambdaHttpSource.HttpApiV1 => [("httpMethod", Json(method)), ("path", Json(path)), ("requestContext.path", Json(path))],
        LambdaHttpSource.HttpApiV2 or LambdaHttpSource.FunctionUrl => [("requestContext.http.method", Json(method)), ("requestContext.http.path", Json(path)), ("rawPath", Json(path))],
        LambdaHttpSource.VpcLatticeV1 => [("method", Json(method)), ("raw_path", Json(path))],
        LambdaHttpSource.VpcLatticeV2 => [("method", Json(method)), ("path", Json(path))],
        LambdaHttpSource.WebSocket => [("requestContext.routeKey", Json(path[1..]))],
        _ => [("httpMethod", Json(method)), ("path", Json(path))],
    };
}
