using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lambent.TestKit;
using Lambent.Testing;
using Xunit;

namespace Lambent.Emulator.Tests;

/// <summary>
/// One request that went through four real gateways in July 2026, and what real gateways made of results, as recorded beside the repository. Without the
/// folders there is nothing to check; EventTests and AnswerTests hold the same facts.
/// </summary>
public sealed class IngressTests
{
    private const int Timeout = 60_000;

    private static readonly string[] OfTls = ["x-amzn-tls-cipher-suite", "x-amzn-tls-version"];

    [Theory(Timeout = Timeout)]
    [InlineData("alb-request.json", LambdaGatewayKind.AlbMultiValue, "httpMethod path multiValueQueryStringParameters multiValueHeaders body isBase64Encoded")]
    [InlineData("apigwv1-request.json", LambdaGatewayKind.RestApi, "resource path httpMethod headers multiValueHeaders queryStringParameters multiValueQueryStringParameters pathParameters requestContext.path requestContext.stage requestContext.resourcePath requestContext.httpMethod body isBase64Encoded")]
    [InlineData("apigwv2-request.json", LambdaGatewayKind.HttpApiV2, "version routeKey rawPath rawQueryString cookies headers queryStringParameters requestContext.http requestContext.stage requestContext.routeKey requestContext.accountId body isBase64Encoded")]
    [InlineData("functionurl-request.json", LambdaGatewayKind.FunctionUrl, "version routeKey rawPath rawQueryString cookies headers queryStringParameters requestContext.http requestContext.stage requestContext.routeKey requestContext.accountId body isBase64Encoded")]
    public async Task The_event_of_one_request_is_as_recorded(string name, LambdaGatewayKind kind, string members)
    {
        if (Repository.Captures is not { } folder || Path.Combine(folder, "ingress", name) is var file && !File.Exists(file))
            return;
        var recorded = JsonNode.Parse(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken))!;
        var headers = recorded[kind == LambdaGatewayKind.AlbMultiValue ? "multiValueHeaders" : "headers"]!.AsObject();
        var scheme = kind == LambdaGatewayKind.AlbMultiValue ? "http" : "https";
        using var request = new HttpRequestMessage(
            HttpMethod.Post,
            $"{scheme}://{First(headers, "host")}{(kind == LambdaGatewayKind.RestApi ? "/live" : "")}/capture/space%20value?repeat=one&repeat=two&redirect=https%3A%2F%2Fexample.com%2Fa%2Fb&literalPlus=a+b&encodedPlus=a%2Bb&empty=");
        foreach (var (header, value) in ((string, string)[])[("accept", "*/*"), ("cookie", "session=abc123; theme=dark"), ("User-Agent", "curl/8.7.1"), ("x-probe", "first"), ("x-probe", "second")])
            request.Headers.TryAddWithoutValidation(header, value);
        request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes("{\"message\":\"hello from the public internet\",\"unicode\":\"lambda-λ\"}"));
        request.Content.Headers.TryAddWithoutValidation("content-type", "application/json");

        var sent = JsonNode.Parse(await HttpGateway.CreateEventAsync(
            request,
            kind,
            new LambdaGatewaySettings { Stage = kind == LambdaGatewayKind.RestApi ? "live" : null, SourceIp = "203.0.113.18", TraceId = First(headers, "X-Amzn-Trace-Id") },
            TestContext.Current.CancellationToken))!;

        foreach (var header in OfTls)
            headers.Remove(header);
        Assert.Equal("", string.Join('\n', members.Split(' ').Where(member => !JsonNode.DeepEquals(At(recorded, member), At(sent, member)))
            .Select(member => $"{member}: {At(recorded, member)?.ToJsonString()}, was {At(sent, member)?.ToJsonString()}")));
    }

    [Fact]
    public void A_REST_API_takes_results_as_recorded()
    {
        if (Repository.Faults is not { } folder)
            return;
        using var cases = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "rest-results.json")));

        var statuses = cases.RootElement.EnumerateArray().Select(each => (each[0].GetRawText(), Status(each[0], LambdaGatewayKind.RestApi)));

        Assert.Equal(cases.RootElement.EnumerateArray().Select(each => (each[0].GetRawText(), each[1].GetInt32())), statuses);
    }

    [Fact]
    public void A_load_balancer_takes_results_as_recorded()
    {
        if (Repository.Faults is not { } folder)
            return;
        using var cases = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "alb-results.json")));

        Assert.Equal([502, 502, 502, 200], cases.RootElement.EnumerateArray().Select(each => Status(each, LambdaGatewayKind.Alb)));
    }

    private static int Status(JsonElement result, LambdaGatewayKind kind)
    {
        using var answer = HttpGateway.ReadAnswer(Encoding.UTF8.GetBytes(result.GetRawText()), kind);
        return (int)answer.StatusCode;
    }

    /// <summary>A member; of headers with the names in lower case, because the client of the test has its own spelling.</summary>
    private static JsonNode? At(JsonNode node, string path)
    {
        var member = path.Split('.').Aggregate((JsonNode?)node, (at, name) => at?[name]);
        return path is "headers" or "multiValueHeaders" && member is JsonObject headers
            ? new JsonObject(headers.Select(header => KeyValuePair.Create(header.Key.ToLowerInvariant(), header.Value?.DeepClone())))
            : member;
    }

    private static string First(JsonObject headers, string name)
    {
        var value = headers.First(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;
        return (string)(value is JsonArray list ? list[0] : value)!;
    }
}
