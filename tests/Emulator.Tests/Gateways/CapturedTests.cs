using System.Globalization;
using System.Text;
using System.Text.Json;
using Lambent.TestKit;
using Lambent.Testing;
using Xunit;

namespace Lambent.Emulator.Tests;

/// <summary>
/// What real API Gateways did, as recorded beside the repository: an event has to come out of the request that it was made of, an answer out of the result
/// that it was made of. Both are put together from the recording, because only one side was recorded. Without the folder there is nothing to check.
/// </summary>
public sealed class CapturedTests
{
    private const int Timeout = 60_000;

    private static readonly string[] ByGateway = ["Host", "X-Forwarded-For", "X-Forwarded-Port", "X-Forwarded-Proto", "X-Amzn-Trace-Id"];

    // Made up anew for each request, or of the connection.
    private static readonly string[] OfTheMoment = ["Date", "Connection", "Apigw-Requestid", "x-amzn-RequestId", "x-amz-apigw-id", "X-Amzn-Trace-Id"];

    public static TheoryData<string> Events => Named(root => root.TryGetProperty("RequestContext", out _));

    public static TheoryData<string> Answers => Named(root => root.TryGetProperty("StatusCode", out _));

    [Theory(Timeout = Timeout)]
    [MemberData(nameof(Events), DisableDiscoveryEnumeration = true)]
    public async Task An_event_is_as_recorded(string name)
    {
        if (name.Length == 0)
            return;
        using var recorded = Read(name);
        var root = recorded.RootElement;
        var kind = name.StartsWith("V2_", StringComparison.Ordinal) ? LambdaGatewayKind.HttpApiV2
            : name.EndsWith("Rest.json", StringComparison.Ordinal) ? LambdaGatewayKind.RestApi : LambdaGatewayKind.HttpApiV1;
        var context = root.GetProperty("RequestContext");
        var body = root.GetProperty("Body").GetString();
        var isBase64 = root.GetProperty("IsBase64Encoded").GetBoolean();
        using var request = Request(root, kind, body is null ? [] : isBase64 ? Convert.FromBase64String(body) : Encoding.UTF8.GetBytes(body));
        var isV2 = kind == LambdaGatewayKind.HttpApiV2;
        var stage = context.GetProperty("Stage").GetString()!;

        var made = await HttpGateway.CreateEventAsync(
            request,
            kind,
            new LambdaGatewaySettings
            {
                Stage = stage,
                Route = isV2 ? context.GetProperty("RouteKey").GetString()!.Split(' ')[1] : root.GetProperty("Resource").GetString(),
                BinaryMediaTypes = isBase64 ? ["*/*"] : [],
                ApiId = "EXAMPLE",
                Region = "REGION",
                Time = DateTimeOffset.FromUnixTimeMilliseconds(isV2 ? context.GetProperty("TimeEpoch").GetInt64() : context.GetProperty("RequestTimeEpoch").GetInt64()),
                TraceId = Header(root, "X-Amzn-Trace-Id"),
            },
            TestContext.Current.CancellationToken);

        using var document = JsonDocument.Parse(made);
        Assert.Equal([], Differences(root, document.RootElement, "").ToArray());
    }

    [Theory(Timeout = Timeout)]
    [MemberData(nameof(Answers), DisableDiscoveryEnumeration = true)]
    public async Task An_answer_is_as_recorded(string name)
    {
        if (name.Length == 0)
            return;
        using var recorded = Read(name);
        var root = recorded.RootElement;
        var isRest = name.EndsWith("Rest.json", StringComparison.Ordinal);
        var isV1 = name.StartsWith("V1_", StringComparison.Ordinal) || isRest || name.EndsWith("HttpV1.json", StringComparison.Ordinal);
        var kind = isRest ? LambdaGatewayKind.RestApi : isV1 ? LambdaGatewayKind.HttpApiV1 : LambdaGatewayKind.HttpApiV2;

        using var answer = HttpGateway.ReadAnswer(Result(name, root, isV1), kind);

        var headers = answer.Headers.NonValidated.Concat(answer.Content.Headers.NonValidated)
            .ToDictionary(header => header.Key, header => header.Value.ToArray(), StringComparer.OrdinalIgnoreCase);
        headers.TryAdd("Content-Length", [answer.Content.Headers.ContentLength!.Value.ToString(CultureInfo.InvariantCulture)]);
        headers.Remove("X-Lambent-Fault");
        Assert.Equal(root.GetProperty("StatusCode").GetInt32(), (int)answer.StatusCode);
        Assert.Equal(root.GetProperty("Content").GetString(), await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        foreach (var header in root.GetProperty("Headers").EnumerateObject())
        {
            if (header.Name is not ("Date" or "Connection"))
                Assert.Contains(header.Name, headers.Keys, StringComparer.OrdinalIgnoreCase);
            if (!OfTheMoment.Contains(header.Name))
                Assert.Equal(header.Value.EnumerateArray().Select(value => value.GetString()!), headers[header.Name]);
        }

        var names = root.GetProperty("Headers").EnumerateObject().Select(header => header.Name).ToArray();
        Assert.All(headers.Keys, key => Assert.Contains(key, names, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>The function's result, which was not recorded: by the case's name where the answer does not tell.</summary>
    private static byte[] Result(string name, JsonElement root, bool isV1)
    {
        var content = root.GetProperty("Content").GetString()!;
        if (name.Contains("HandlesZeroStatusCode", StringComparison.Ordinal))
            return """{"statusCode":0}"""u8.ToArray();
        if (name.Contains("StatusCodeAsFloat", StringComparison.Ordinal))
            return """{"statusCode":123.123}"""u8.ToArray();
        if (name.Contains("InvalidJson", StringComparison.Ordinal))
            return "no proxy response"u8.ToArray();
        // Results without a status, for payload format 2.0: texts are JSON strings.
        if (!isV1 && name.StartsWith("ToApiGatewayProxyResponse_", StringComparison.Ordinal))
        {
            var isText = name.Contains("string", StringComparison.Ordinal) || name.Contains("json_special", StringComparison.Ordinal);
            return isText ? JsonSerializer.SerializeToUtf8Bytes(content, JsonSerializerOptions.Web) : Encoding.UTF8.GetBytes(content);
        }

        return WithStatus(name, root, content, isV1);
    }

    private static byte[] WithStatus(string name, JsonElement root, string content, bool isV1)
    {
        var headers = root.GetProperty("Headers").EnumerateObject()
            .Where(header => !OfTheMoment.Contains(header.Name) && header.Name != "Content-Length")
            .ToDictionary(header => header.Name, header => header.Value.EnumerateArray().Select(value => value.GetString()!).ToList());
        // These are about the type that an answer gets that has none.
        string[] untyped = ["Defaults", "SetsBody", "SetsContentLength", "SetsCorrectStatusCode", "SetsMultiValueHeaders", "APIHeaders"];
        if (untyped.Any(part => name.Contains(part, StringComparison.Ordinal)))
            headers.Remove("Content-Type");
        var single = headers.Where(header => header.Value.Count == 1).ToDictionary(header => header.Key, header => header.Value[0]);
        var multi = headers.Where(header => header.Value.Count > 1).ToDictionary();
        if (multi.TryGetValue("Combined-Header", out var combined))
        {
            // The value that does not belong to the list is the other map's.
            single["Combined-Header"] = combined.Single(value => !value.StartsWith("multi", StringComparison.Ordinal));
            combined.Remove(single["Combined-Header"]);
        }

        var isBase64 = name.Contains("SetsBodyBase64", StringComparison.Ordinal);
        return JsonSerializer.SerializeToUtf8Bytes(
            new Dictionary<string, object>
            {
                ["statusCode"] = root.GetProperty("StatusCode").GetInt32(),
                ["headers"] = single,
                [isV1 ? "multiValueHeaders" : "unused"] = multi,
                ["body"] = isBase64 ? Convert.ToBase64String(Encoding.UTF8.GetBytes(content)) : content,
                ["isBase64Encoded"] = isBase64,
            },
            JsonSerializerOptions.Web);
    }

    /// <summary>The request that an event was made of.</summary>
    private static HttpRequestMessage Request(JsonElement root, LambdaGatewayKind kind, byte[] body)
    {
        string path, query, method;
        if (kind == LambdaGatewayKind.HttpApiV2)
        {
            method = root.GetProperty("RequestContext").GetProperty("Http").GetProperty("Method").GetString()!;
            path = string.Join('/', root.GetProperty("RawPath").GetString()!.Split('/').Select(Uri.EscapeDataString));
            query = root.GetProperty("RawQueryString").GetString()!;
        }
        else
        {
            method = root.GetProperty("HttpMethod").GetString()!;
            path = root.GetProperty("Path").GetString()!;
            query = root.GetProperty("MultiValueQueryStringParameters") is { ValueKind: JsonValueKind.Object } map
                ? string.Join('&', map.EnumerateObject().SelectMany(pair => pair.Value.EnumerateArray().Select(value => $"{pair.Name}={Uri.EscapeDataString(value.GetString()!)}")))
                : "";
        }

        var request = new HttpRequestMessage(new HttpMethod(method), $"https://EXAMPLE.execute-api.REGION.amazonaws.com{path}{(query.Length == 0 ? "" : "?" + query)}") { Content = new ByteArrayContent(body) };
        foreach (var header in root.GetProperty("Headers").EnumerateObject().Where(header => !ByGateway.Contains(header.Name, StringComparer.OrdinalIgnoreCase)))
        {
            if (!request.Headers.TryAddWithoutValidation(header.Name, header.Value.GetString()))
                request.Content.Headers.TryAddWithoutValidation(header.Name, header.Value.GetString());
        }

        if (root.TryGetProperty("Cookies", out var cookies) && cookies.ValueKind == JsonValueKind.Array)
            request.Headers.Add("Cookie", string.Join("; ", cookies.EnumerateArray().Select(cookie => cookie.GetString())));
        return request;
    }

    /// <summary>
    /// What is recorded and not made. Members with null were absent, or are of other kinds of events; values in capitals were masked; names differ in
    /// their case, because the recording went through a library.
    /// </summary>
    private static IEnumerable<string> Differences(JsonElement recorded, JsonElement made, string path)
    {
        if (recorded.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in recorded.EnumerateObject().Where(member => member.Value.ValueKind != JsonValueKind.Null))
            {
                var name = $"{path}/{member.Name}";
                if (name is "/RequestContext/RequestId" or "/RequestContext/ExtendedRequestId" or "/RequestContext/ConnectedAt")
                    continue;
                var found = made.ValueKind == JsonValueKind.Object ? made.EnumerateObject().Where(other => other.Name.Equals(member.Name, StringComparison.OrdinalIgnoreCase)).ToArray() : [];
                if (found.Length != 1)
                    yield return $"{name} is not there";
                else
                    foreach (var difference in Differences(member.Value, found[0].Value, name))
                        yield return difference;
            }
        }
        else if (recorded.ValueKind == JsonValueKind.Array)
        {
            var (ours, theirs) = (made.EnumerateArray().ToArray(), recorded.EnumerateArray().ToArray());
            if (ours.Length != theirs.Length)
                yield return $"{path} has {ours.Length} items";
            foreach (var difference in theirs.Zip(ours).SelectMany(pair => Differences(pair.First, pair.Second, path)))
                yield return difference;
        }
        else if (recorded.ToString() is not ("IP_ADDRESS" or "ACCOUNT_ID" or "RESOURCE_ID")
            && !recorded.ToString().Equals(made.ToString(), path.EndsWith("/Host", StringComparison.Ordinal) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal))
        {
            yield return $"{path} is '{made}', not '{recorded}'";
        }
    }

    private static string? Header(JsonElement root, string name) => root.GetProperty("Headers").EnumerateObject()
        .FirstOrDefault(header => header.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Value.GetString();

    /// <summary>The recordings of a kind, by name; one empty name when there are none.</summary>
    private static TheoryData<string> Named(Func<JsonElement, bool> isOfKind)
    {
        if (Repository.Captures is not { } folder)
            return [""];
        return [.. Directory.EnumerateFiles(folder, "*.json").Select(file => Path.GetFileName(file)!).Where(IsOfKind).Order(StringComparer.Ordinal)];

        bool IsOfKind(string name)
        {
            using var document = Read(name);
            return isOfKind(document.RootElement);
        }
    }

    private static JsonDocument Read(string name) => JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Repository.Captures!, name)));
}
