using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Lambent.Emulator;
using static Lambent.Emulator.LambdaGatewayKind;

namespace Lambent.Http.App.Tests;

/// <summary>The written list: per gateway, what its events and results cannot carry. What is not here is the same as on Kestrel.</summary>
internal static class Losses
{
    /// <summary>Seen in a recording of the real gateway.</summary>
    public const string Recorded = "recorded";

    /// <summary>Neither recorded nor on a page of AWS.</summary>
    public const string Assumed = "assumed";

    /// <summary>Tells the application on Kestrel the scheme that one on Lambda takes.</summary>
    public const string SchemeHeader = "X-Twin-Scheme";

    private const string Own = "decided: docs/http.md";
    private const string AlbPage = "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html";
    private const string LatticePage = "https://docs.aws.amazon.com/vpc-lattice/latest/ug/lambda-functions.html";
    private const string RemappingPage = "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-known-issues.html";

    public static IReadOnlyList<Loss> All { get; } =
    [
        new("A path is decoded twice, and cut where it says a question mark.", Recorded, HttpApiV2) { Request = request => OnPath(request, DecodedTwice) },
        new("A path is cut where it says a question mark.", Assumed, HttpApiV1) { Request = request => OnPath(request, Cut) },
        new("Dot segments are refused: the gateway has routed and authorized the path as it came, and resolving them later could lead past its authorizer.", Own, [.. Http.Except([HttpApiV2])])
        {
            Answer = (request, answer) => HasDots(Split(request).Path) ? BadRequest : answer,
        },
        new("Dot segments are refused, those before an encoded slash too.", Own, HttpApiV2)
        {
            Answer = (request, answer) => HasDots(DecodedTwice(Split(request).Path)) ? BadRequest : answer,
        },
        new("The length of an empty body is not in the event.", Recorded, RestApi) { Request = request => request.Body is { Length: 0 } ? request with { Body = null } : request },
        new("Lines of one request header are joined by commas.", Recorded, HttpApiV2, FunctionUrl) { Request = request => OnLines(request, values => string.Join(",", values)) },
        new("Cookies are a list: from how many header lines is not said.", Recorded, HttpApiV2, FunctionUrl) { Request = JoinCookies },
        new("Of several lines of one request header, the last is left.", AlbPage, Alb) { Request = request => OnLines(request, values => values[^1], cookies: true) },
        new("Lines of one request header are joined by commas.", LatticePage, VpcLatticeV1) { Request = request => OnLines(request, values => string.Join(", ", values), cookies: true) },
        new("The query is a map of lists: the order between names is lost, and how they were encoded.", Recorded, RestApi, HttpApiV1)
        {
            Request = request => OnQuery(request, decoded: true, all: true),
        },
        new("The query is a map of lists: the order between names is lost, and how they were encoded.", LatticePage, VpcLatticeV2)
        {
            Request = request => OnQuery(request, decoded: true, all: true),
        },
        new("The query is a map of lists: the order between names is lost, and a '=' without a value is added.", Recorded, AlbMultiValue) { Request = request => OnQuery(request, decoded: false, all: true) },
        new("The query is a map: of several values, the last is left.", AlbPage, Alb) { Request = request => OnQuery(request, decoded: false, all: false) },
        new("The query is a map: of several values, the last is left, and how they were encoded is lost.", LatticePage, VpcLatticeV1) { Request = request => OnQuery(request, decoded: true, all: false) },
        new("A body without a type is said to be text.", Recorded, HttpApiV1, HttpApiV2)
        {
            Request = request => request.Body is not null && request.Header("Content-Type") is null ? request.With("Content-Type", "text/plain; charset=utf-8") : request,
        },
        new("A body arrives whole, with its length.", Assumed, Http) { Request = request => request with { IsChunked = false } },
        new("The scheme is not in the event: https is the one that clients of a service use.", LatticePage, VpcLatticeV1, VpcLatticeV2) { Request = request => request.With(SchemeHeader, "https") },

        new("The gateway adds ids of its own.", Recorded, RestApi) { Added = ["x-amzn-RequestId", "x-amz-apigw-id", "X-Amzn-Trace-Id"] },
        new("The gateway adds an id of its own.", Recorded, HttpApiV1, HttpApiV2) { Added = ["Apigw-Requestid"] },
        new("The gateway adds ids of its own.", Assumed, FunctionUrl) { Added = ["x-amzn-RequestId", "X-Amzn-Trace-Id"] },
        new("The gateway keeps this name for itself.", RemappingPage, RestApi) { Answer = (_, answer) => Renamed(answer, "WWW-Authenticate") },
        new("The gateway keeps this name for itself; only for HEAD the application says a length.", RemappingPage, RestApi)
        {
            WhenStreamed = false,
            Answer = (request, answer) => request.Method == "HEAD" ? Renamed(answer, "Content-Length") : answer,
        },
        new("The gateway counts the body, of which HEAD has none.", Assumed, Http)
        {
            WhenStreamed = false,
            Answer = (request, answer) => request.Method == "HEAD" ? answer.With("Content-Length", "0") : answer,
        },
        new("Several lines of one header become one; cookies are apart.", Recorded, HttpApiV2, FunctionUrl) { Answer = (_, answer) => Joined(answer) },
        new("Several lines of one header become one.", AlbPage, Alb) { Answer = (_, answer) => Joined(answer) },
        new("Several lines of one header become one.", LatticePage, VpcLatticeV1, VpcLatticeV2) { Answer = (_, answer) => Joined(answer) },
        new("Two cookies cannot be sent: it is an error.", Own, Alb) { Answer = (_, answer) => Refused(answer) },
        new("Two cookies cannot be sent: it is an error.", Own, VpcLatticeV1) { Answer = (_, answer) => Refused(answer) },
        new("Two cookies cannot be sent: it is an error.", Own, VpcLatticeV2) { Answer = (_, answer) => Refused(answer) },
        new("An answer without a type gets one.", Recorded, RestApi, FunctionUrl) { Answer = (_, answer) => WithType(answer, "application/json") },
        new("An answer without a type gets one.", Recorded, HttpApiV1, HttpApiV2) { Answer = (_, answer) => WithType(answer, "text/plain; charset=utf-8") },
        new("An answer without a type gets one.", Recorded, Alb, AlbMultiValue) { Answer = (_, answer) => WithType(answer, "application/octet-stream") },
        new("A path that cannot be decoded a second time is refused.", Recorded, HttpApiV2) { Answer = (request, answer) => Undecodable(request, answer) },
        new("A path that cannot be decoded a second time is refused.", Assumed, HttpApiV1) { Answer = (request, answer) => Undecodable(request, answer) },
    ];

    private static WireAnswer BadRequest => new(400, [new("Content-Length", "0")], []);

    private static LambdaGatewayKind[] Http => [RestApi, HttpApiV1, HttpApiV2, FunctionUrl, Alb, AlbMultiValue, VpcLatticeV1, VpcLatticeV2];

    private static bool HasDots(string path) => path.Replace("%2E", ".", StringComparison.OrdinalIgnoreCase).Split('/').Any(segment => segment is "." or "..");

    private static string Cut(string path) => path.Split("%3F")[0].Split("%3f")[0];

    /// <summary>What Kestrel decodes to what two decodings give.</summary>
    private static string DecodedTwice(string path) => IsUndecodable(path)
        ? path
        : string.Join('/', Uri.UnescapeDataString(Uri.UnescapeDataString(Cut(path))).Split('/').Select(Uri.EscapeDataString));

    private static bool IsUndecodable(string path) => Regex.IsMatch(Uri.UnescapeDataString(Cut(path)), "%(?![0-9A-Fa-f]{2})");

    private static WireAnswer Undecodable(WireRequest request, WireAnswer answer)
    {
        var (path, _) = Split(request);
        const string Body = """{"message":"Bad Request"}""";
        return IsUndecodable(path)
            ? new(400, [new("Content-Type", "application/json"), new("X-Lambent-Fault", $"The path '{Cut(path)}' has a percent sign that stands for no character."), new("Content-Length", $"{Body.Length}")], Encoding.UTF8.GetBytes(request.Method == "HEAD" ? "" : Body))
            : answer;
    }

    private static WireRequest OnPath(WireRequest request, Func<string, string> change)
    {
        var (path, query) = Split(request);
        return request with { Target = change(path) + query };
    }

    private static (string Path, string Query) Split(WireRequest request)
    {
        var mark = request.Target.IndexOf('?', StringComparison.Ordinal);
        return mark < 0 ? (request.Target, "") : (request.Target[..mark], request.Target[mark..]);
    }

    private static WireRequest OnLines(WireRequest request, Func<string[], string> one, bool cookies = false)
    {
        var lines = request.Headers.GroupBy(header => header.Key, StringComparer.OrdinalIgnoreCase)
            .SelectMany(name => name.Count() == 1 || (!cookies && name.Key == "Cookie") ? [.. name] : new[] { KeyValuePair.Create(name.Key, one([.. name.Select(line => line.Value)])) });
        return request with { Headers = [.. lines] };
    }

    private static WireRequest JoinCookies(WireRequest request)
    {
        var cookies = request.Headers.Where(header => header.Key == "Cookie").Select(header => header.Value).ToArray();
        return cookies.Length < 2
            ? request
            : request with { Headers = [.. request.Headers.Where(header => header.Key != "Cookie"), new("Cookie", string.Join("; ", cookies))] };
    }

    private static WireRequest OnQuery(WireRequest request, bool decoded, bool all)
    {
        var (path, query) = Split(request);
        var pairs = query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('=', 2)).Select(pair => (Name: Spelt(pair[0]), Value: pair.Length == 1 ? "" : Spelt(pair[1])))
            .GroupBy(pair => pair.Name).SelectMany(name => all ? name.ToArray() : [name.Last()])
            .Select(pair => $"{pair.Name}={pair.Value}").ToArray();
        return pairs.Length == 0 ? request : request with { Target = $"{path}?{string.Join('&', pairs)}" };

        string Spelt(string text) => decoded ? Uri.EscapeDataString(WebUtility.UrlDecode(text)) : text;
    }

    private static WireAnswer WithType(WireAnswer answer, string type) =>
        answer.Status is 204 or 304 || answer.Header("Content-Type") is not null ? answer : answer with { Headers = [.. answer.Headers, new("Content-Type", type)] };

    private static WireAnswer Joined(WireAnswer answer) => answer with
    {
        Headers = [.. answer.Headers.GroupBy(header => header.Key, StringComparer.OrdinalIgnoreCase)
            .SelectMany(name => name.Key == "Set-Cookie" ? [.. name] : new[] { KeyValuePair.Create(name.Key, string.Join(", ", name.Select(line => line.Value))) })],
    };

    private static WireAnswer Renamed(WireAnswer answer, string name) => answer with
    {
        Headers = [.. answer.Headers.Select(header => header.Key == name ? KeyValuePair.Create("x-amzn-Remapped-" + name, header.Value) : header)],
    };

    private static WireAnswer Refused(WireAnswer answer) => answer.Values("Set-Cookie").Length < 2 ? answer : new(500, [new("Content-Length", "0")], []);
}
