using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Xunit;

namespace Lambent.Events.Tests;

public sealed class IdentifyTests
{
    public static TheoryData<string, string> Files => [.. CorpusFiles.Typed.Select(file => (file.File, CorpusFiles.Ties.GetValueOrDefault(file.File, file.Kind)))];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_payload_is_told_by_its_members(string file, string kind) =>
        Assert.Equal(kind, LambdaEvents.Identify(Encoding.UTF8.GetBytes(CorpusFiles.Text(file))).ToString());

    [Theory]
    [MemberData(nameof(Files))]
    public void The_order_of_members_does_not_matter(string file, string kind)
    {
        if (file.Contains(".repeats.", StringComparison.Ordinal))
            return; // a JsonNode cannot hold a member twice
        var reversed = Reversed(JsonNode.Parse(CorpusFiles.Text(file)));

        Assert.Equal(kind, LambdaEvents.Identify(JsonSerializer.SerializeToUtf8Bytes(reversed)).ToString());
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_order_of_rules_that_say_equally_much_does_not_matter(string file, string kind)
    {
        var seen = new bool[IdentificationRules.Count];
        var scan = new PayloadScan(Encoding.UTF8.GetBytes(CorpusFiles.Text(file)), seen);
        if (scan.Run() == LambdaEventKind.Unknown || kind.StartsWith("eventbridge-", StringComparison.Ordinal))
            return;

        var holding = IdentificationRules.Rules.Where(rule => rule.Key != IdentificationRules.EventBridge && rule.Indices.All(mark => seen[mark])).ToLookup(Weight);

        Assert.Single(holding.MaxBy(rules => rules.Key)!.DistinctBy(rule => rule.Key));
    }

    private static int Weight(IdentificationRules.Rule rule) =>
        (rule.Decides ? 1000 : 0) + rule.Marks.Sum(mark => mark.Contains('=', StringComparison.Ordinal) ? 3 : 1);

    [Fact]
    public void Every_kind_has_a_rule_but_those_that_look_like_another() =>
        Assert.Equal(
            [
                "apigateway-websocket-response", // as all three: http-proxy-response
                "function-url-response",
                "stream-batch-item-failures-response", // batch-item-failures-response
                "vpc-lattice-response",
            ],
            LambdaEvents.Kinds.Select(kind => kind.Key).Where(key => !key.StartsWith("eventbridge-", StringComparison.Ordinal)).Except(IdentificationRules.Keys).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_kind_has_a_sample() =>
        Assert.Empty(LambdaEvents.Kinds.Select(kind => kind.Key).Except(Fixture.Kinds.Values));

    [Fact]
    public void At_most_2_percent_of_the_files_are_taken_for_another_kind() =>
        Assert.True(CorpusFiles.Ties.Keys.Count(file => !Fixture.Kinds.ContainsKey(file)) <= CorpusFiles.Count * 0.02);

    [Fact]
    public void Every_kind_that_is_told_has_a_type() =>
        Assert.Empty(IdentificationRules.Keys.Except(LambdaEvents.Kinds.Select(kind => kind.Key)));

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("[1]")]
    [InlineData("null")]
    [InlineData("\"sqs\"")]
    [InlineData("{\"Records\":[]}")]
    [InlineData("{\"Records\":{\"eventSource\":7}}")]
    [InlineData("{\"source\":\"mine\"}")]
    [InlineData("{\"order\":{\"Records\":[{\"eventSource\":\"aws:sqs\"}]}}")]
    [InlineData("{\"Records\":[1,{\"eventSource\":\"aws:sqs\"}]}")]
    public void What_is_no_payload_of_aws_is_unknown(string json)
    {
        var kind = LambdaEvents.Identify(Encoding.UTF8.GetBytes(json));

        Assert.Equal(LambdaEventKind.Unknown, kind);
        Assert.False(kind.IsKnown);
        Assert.Equal("unknown", kind.ToString());
        Assert.Null(LambdaEvents.TypeOf(kind));
    }

    [Theory]
    [InlineData("apigateway-rest-v1-request", """{"httpMethod":"GET","path":"/","resource":"/","requestContext":{"connectionId":"a","httpMethod":"GET","resourcePath":"/"}}""")]
    [InlineData("apigateway-websocket-message", """{"requestContext":{"connectionId":"a","httpMethod":null,"resourcePath":null,"routeKey":"$default"}}""")]
    [InlineData("cognito-verify-auth-challenge", """{"userPoolId":"a","triggerSource":"string","request":{"userNotFound":false,"challengeAnswer":"b"}}""")]
    [InlineData("cognito-pre-token-generation-v2", """{"userPoolId":"a","triggerSource":"string","request":{"groupConfiguration":{},"scopes":[]}}""")]
    [InlineData("kafka-batch-item-failures-response", """{"batchItemFailures":[{"itemIdentifier":{"offset":16}}]}""")]
    [InlineData("cognito-user-pool-generic", """{"userPoolId":"a","triggerSource":"string","request":{"userAttributes":{"a":"b"}}}""")]
    public void What_looks_like_two_kinds_is_told_by_what_one_of_them_has_not(string kind, string json) =>
        Assert.Equal(kind, LambdaEvents.Identify(Encoding.UTF8.GetBytes(json)).Key);

    [Fact]
    public void Names_and_values_of_any_length_and_depth_are_passed_over()
    {
        var json = $"{{\"{new string('n', 1000)}\":{{\"a\":{new string('[', 500)}{new string(']', 500)}}},\"source\":\"{new string('v', 1000)}\",\"awslogs\":{{\"data\":\"\"}}}}";

        Assert.Equal("cloudwatch-logs", LambdaEvents.Identify(Encoding.UTF8.GetBytes(json)).Key);
    }

    [Fact]
    public void A_byte_order_mark_is_passed_over() =>
        Assert.Equal("cloudwatch-logs", LambdaEvents.Identify([0xEF, 0xBB, 0xBF, .. """{"awslogs":{}}"""u8]).Key);

    [Fact]
    public void Identifying_allocates_next_to_nothing_once_the_rules_are_read()
    {
        var sqs = Encoding.UTF8.GetBytes(Fixture.Text("sqs/SqsEvent.standard.json"));
        LambdaEvents.Identify(sqs);

        var before = GC.GetAllocatedBytesForCurrentThread();
        LambdaEvents.Identify(sqs);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static JsonNode? Reversed(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.Reverse().Select(member => KeyValuePair.Create(member.Key, Reversed(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Reversed)]),
        _ => node?.DeepClone(),
    };
}
