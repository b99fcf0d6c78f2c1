using System.Text.Encodings.Web;
using System.Text.Json;
using Lambent.Emulator;
using Xunit;
using static Lambent.Emulator.LambdaGatewayKind;

namespace Lambent.Http.App.Tests;

/// <summary>
/// One request with everything that gateways are known to change, through real HTTP: what the application gets is what Kestrel gives it, but for the
/// differences that are written here with how each is known.
/// </summary>
public sealed class OneRequestTests
{
    private const int Timeout = 120_000;

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly WireRequest Request = new()
    {
        Target = "/echo/a%20b/%C3%A9/c%2Fd/e+f?tag=one%20two&tag=%C3%BC&plus=a+b&sign=a%2Bb&empty=",
        Headers =
        [
            new("Host", "localhost"), new("User-Agent", "test/1.0 (one request)"), new("Cookie", "session=abc123; theme=dark"),
            new("X-Probe", "first"), new("X-Probe", "second"),
        ],
    };

    /// <summary>What differs: member of the echo, and what it is behind this gateway.</summary>
    public static TheoryData<LambdaGatewayKind, bool, string[]> Differences => new()
    {
        // Recorded: the query comes decoded, so it is encoded anew.
        { RestApi, false, [DecodedQuery] },
        { RestApi, true, [DecodedQuery] },
        { HttpApiV1, false, [DecodedQuery] },
        // Recorded: the path comes decoded, %2F a slash; equal headers joined.
        { HttpApiV2, false, ["Path: /echo/a b/é/c/d/e+f", "Encoded: /echo/a%20b/%C3%A9/c/d/e+f", "Rest: a b/é/c/d/e+f", JoinedProbe(",")] },
        // Recorded: equal headers joined.
        { FunctionUrl, false, [JoinedProbe(",")] },
        { FunctionUrl, true, [JoinedProbe(",")] },
        // https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html: the last value of a name, unless multi-value headers are on.
        { Alb, false, ["Query: ?tag=%C3%BC&plus=a+b&sign=a%2Bb&empty=", """Values: {"tag":["ü"],"plus":["a b"],"sign":["a+b"],"empty":[""]}""", Probe("second")] },
        { AlbMultiValue, false, [] },
        // https://docs.aws.amazon.com/vpc-lattice/latest/ug/lambda-functions.html; the scheme is in neither event.
        { VpcLatticeV1, false, ["Scheme: https", "Query: ?tag=%C3%BC&plus=a%20b&sign=a%2Bb&empty=", """Values: {"tag":["ü"],"plus":["a b"],"sign":["a+b"],"empty":[""]}""", JoinedProbe(", ")] },
        { VpcLatticeV2, false, ["Scheme: https", DecodedQuery] },
    };

    private static string DecodedQuery => "Query: ?tag=one%20two&tag=%C3%BC&plus=a%20b&sign=a%2Bb&empty=";

    [Theory(Timeout = Timeout)]
    [MemberData(nameof(Differences))]
    public async Task What_an_application_gets_is_what_Kestrel_gives_it(LambdaGatewayKind kind, bool stream, string[] differences)
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var kestrel = await Twin.OnKestrelAsync(cancellation);
        await using var lambda = await Twin.OnLambdaAsync(new LambdaGatewayOptions { Kind = kind, Stream = stream }, cancellation);

        var expected = Members(await kestrel.SendAsync(Request));
        var actual = Members(await lambda.SendAsync(Request));

        Assert.Equal(16, expected.Length);
        Assert.Equal(differences, actual.Except(expected));
    }

    private static string JoinedProbe(string separator) => Probe($"first{separator}second");

    private static string Probe(string value) => $$"""Headers: {"cookie":["session=abc123; theme=dark"],"host":["localhost"],"user-agent":["test/1.0 (one request)"],"x-probe":["{{value}}"]}""";

    private static string[] Members(WireAnswer answer)
    {
        using var echo = JsonDocument.Parse(answer.Body);
        return [.. echo.RootElement.EnumerateObject().Select(member => $"{char.ToUpperInvariant(member.Name[0])}{member.Name[1..]}: {Text(member.Value)}")];
    }

    private static string Text(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object ? JsonSerializer.Serialize(value, Readable) : value.ToString();
}
