using Lambent.TestKit;
using Xunit;

namespace Lambent.Events.Tests;

/// <summary>Payloads that others recorded or documented, beside the project's own fixtures, which are all there is where those are not at hand.</summary>
public sealed class CorpusTests
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        ["sqs"] = nameof(SqsEvent),
        ["sns"] = nameof(SnsEvent),
        ["apigateway-http-v1-request"] = nameof(APIGatewayV1Request),
        ["apigateway-rest-v1-request"] = nameof(APIGatewayV1Request),
        ["apigateway-rest-v1-response"] = nameof(APIGatewayV1Response),
        ["apigateway-http-v2-request"] = nameof(APIGatewayV2Request),
        ["apigateway-http-v2-response"] = nameof(APIGatewayV2Response),
    };

    /// <summary>Members that have no property, each with the reason.</summary>
    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["APIGatewayV2Response: multiValueHeaders"] = "what Java's type writes; API Gateway does not read it in payload format 2.0",
        ["APIGatewayV2Request: lantern"] = "made up by a fixture",
        ["APIGatewayV2Request: requestContext.http.country"] = "made up by a fixture",
        ["APIGatewayV2Response: trailers"] = "made up by a fixture",
        ["SqsEvent: batchId"] = "made up by a fixture",
        ["SqsEvent: Records.poller"] = "made up by a fixture",
        ["SqsEvent: Records.attributes.TenantId"] = "made up by a fixture",
        ["SqsEvent: Records.messageAttributes.*.unit"] = "made up by a fixture",
        ["SnsEvent: Records.Sns.SigningCertURL"] = "the other spelling of SigningCertUrl, which the property of that name reads",
        ["SnsEvent: Records.Sns.UnsubscribeURL"] = "the other spelling of UnsubscribeUrl, which the property of that name reads",
        ["SnsMessage: SigningCertURL"] = "the other spelling of SigningCertUrl, which the property of that name reads",
        ["SnsMessage: UnsubscribeURL"] = "the other spelling of UnsubscribeUrl, which the property of that name reads",
    };

    /// <summary>Files that no event looks like, each with the reason why it is not read.</summary>
    private static readonly Dictionary<string, string> Refused = new(StringComparer.Ordinal)
    {
        ["dotnet-aspnetcore/values-get-all-httpapi-request.json"] = "of the preview of HTTP APIs in 2019, whose version was a number",
    };

    public static TheoryData<string, string> Files
    {
        get
        {
            var files = new TheoryData<string, string>();
            foreach (var file in Fixture.All)
                files.Add(Fixture.PayloadOf(file).Name, Repository.PathTo("fixtures", "events", file));
            if (Repository.Corpus is { } corpus)
            {
                foreach (var fields in File.ReadLines(Path.Combine(corpus, "index.csv")).Skip(1).Select(line => line.Split(',')))
                {
                    if (Types.TryGetValue(fields[2], out var type) && !Refused.ContainsKey($"{fields[0]}/{fields[1]}"))
                        files.Add(type, Path.Combine(corpus, fields[0], fields[1]));
                }
            }

            return files;
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_payload_is_written_as_it_was_read(string type, string file) => Payload.All[type].AssertRoundTrip(File.ReadAllText(file));

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_documented_member_has_a_property(string type, string file)
    {
        var value = Payload.All[type].Read(File.ReadAllText(file));

        Assert.Empty(UnmodelledPaths.Of(value).Where(path => !Known.ContainsKey($"{type}: {path}")).Distinct());
    }
}
