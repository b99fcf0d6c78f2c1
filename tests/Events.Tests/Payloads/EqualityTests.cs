using System.Text.Json;
using System.Text.Json.Nodes;
using Xunit;
using Xunit.Sdk;

namespace Lambent.Events.Tests;

public sealed class EqualityTests
{
    public static TheoryData<string> Files => [.. Fixture.All];

    // A JsonNode cannot hold a member twice.
    public static TheoryData<string> FilesWithoutRepeats => [.. Fixture.All.Where(file => !file.Contains(".repeats.", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Files))]
    public void Two_parses_of_one_JSON_are_equal_and_reading_members_changes_nothing(string file)
    {
        var payload = Fixture.PayloadOf(file);
        var one = payload.Read(Fixture.Text(file));
        var other = payload.Read(Fixture.Text(file));
        var hash = one.GetHashCode();

        Assert.True(one.Equals(other));
        Assert.Equal(hash, other.GetHashCode());

        Dump.Of(one, payload.ReadDetail(one)); // reads every member
        Assert.True(one.Equals(other));
        Assert.True(other.Equals(one));
        Assert.Equal(hash, one.GetHashCode());
    }

    [Theory]
    [MemberData(nameof(FilesWithoutRepeats))]
    public void A_change_anywhere_makes_an_event_unequal(string file)
    {
        var payload = Fixture.PayloadOf(file);
        var json = JsonNode.Parse(Fixture.Text(file))!;
        var original = payload.Read(json.ToJsonString());
        var changes = 0;
        foreach (var leaf in Leaves(json).ToList())
        {
            var changed = Changed(leaf.GetValue<JsonElement>());
            var path = leaf.GetPath();
            leaf.ReplaceWith(changed);
            if (TryRead(payload, json) is { } other)
            {
                Assert.False(original.Equals(other), $"A change of {path} to {changed.ToJsonString()} is not found.");
                changes++;
            }

            Find(json, path).ReplaceWith(leaf);
        }

        Assert.True(changes > 0 || !Leaves(json).Any());
    }

    [Fact]
    public void A_failed_assertion_shows_the_path_of_the_first_difference_and_no_value()
    {
        var one = Read("""{"Records":[{"body":"a"},{"body":"b","attributes":{"SenderId":"secret"}}]}""");
        var other = Read("""{"Records":[{"body":"a"},{"body":"b","attributes":{"SenderId":"hidden"}}]}""");

        var error = Assert.Throws<EqualException>(() => Assert.Equal(one, other));

        Assert.Contains("Expected: SqsEvent (first difference at $.Records[1].attributes.SenderId)", error.Message, StringComparison.Ordinal);
        Assert.Contains("Actual:   SqsEvent (first difference at $.Records[1].attributes.SenderId)", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
        Assert.Equal("SqsEvent", one.ToString()); // once is enough
    }

    [Theory]
    [InlineData("""{"Records":[{"body":"a"}]}""", """{"Records":[{"body":"a"},{"body":"b"}]}""", "$.Records")]
    [InlineData("""{"Records":[{"body":"a","more":1}]}""", """{"Records":[{"body":"a","more":2}]}""", "$.Records[0][*]")]
    [InlineData("""{"Records":[{"messageAttributes":{"a":{"stringValue":"1"}}}]}""", """{"Records":[{"messageAttributes":{"b":{"stringValue":"1"}}}]}""", "$.Records[0].messageAttributes[*]")]
    public void The_path_ends_where_counts_or_keys_differ(string left, string right, string path)
    {
        var (one, other) = (Read(left), Read(right));

        Assert.False(one.Equals(other));
        Assert.Equal($"SqsEvent (first difference at {path})", one.ToString());
    }

    [Fact]
    public void A_member_that_reads_the_same_is_equal_whether_it_was_sent_or_not() =>
        Assert.Equal(Read("""{"Records":[{"body":"","messageAttributes":{},"attributes":{}}]}"""), Read("""{"Records":[{}]}"""));

    [Theory]
    [InlineData("""{"a":"\u0061","b":[1,{"c":null}]}""", """{"b":[1,{"c":null}],"a":"a"}""", true)]
    [InlineData("""{"a":"\ud800"}""", """{"a":"\ud800"}""", true)]
    [InlineData("""{"a":"\ud800"}""", """{"a":"\ud801"}""", false)]
    [InlineData("""{"a":[1,2]}""", """{"a":[1]}""", false)]
    [InlineData("""{"a":1}""", """{"b":1}""", false)]
    [InlineData("""{"a":1}""", """{"a":1,"b":1}""", false)]
    [InlineData("""{"a":true}""", """{"a":false}""", false)]
    public void Free_form_JSON_compares_by_value(string left, string right, bool areEqual)
    {
        static EventBridgeEvent Read(string detail) => JsonSerializer.Deserialize($$"""{"detail":{{detail}}}""", EventBridgeEvent.JsonTypeInfo)!;

        Assert.Equal(areEqual, Read(left).Equals(Read(right)));
    }

    [Fact]
    public void Hand_made_events_and_copies_compare_by_value()
    {
        var one = new SqsEvent { Records = [new() { Body = "a", Attributes = new() { SenderId = "x" } }] };
        var other = new SqsEvent { Records = new List<SqsMessage> { new() { Body = "a", Attributes = new() { SenderId = "x" } } } };

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.Equal(one, one with { });
        Assert.NotEqual(one, one with { Records = [one.Records[0] with { Body = "b" }] });
    }

    [Fact]
    public void Headers_are_equal_without_regard_to_case_and_to_the_order_of_different_names()
    {
        Assert.True(new HeaderMap { ["A"] = "1", ["B"] = "2" }.Equals(new HeaderMap { ["b"] = "2", ["a"] = "1" }));
        Assert.False(new HeaderMap { ["A"] = "1" }.Equals(new HeaderMap { ["A"] = "2" }));
        Assert.False(new HeaderMap { ["A"] = "1" }.Equals(new HeaderMap { ["A"] = "1", ["B"] = "2" }));
        Assert.True(new MultiValueHeaderMap { ["A"] = ["1", "2"] }.Equals(new MultiValueHeaderMap { ["a"] = ["1", "2"] }));
        Assert.False(new MultiValueHeaderMap { ["A"] = ["1", "2"] }.Equals(new MultiValueHeaderMap { ["A"] = ["2", "1"] }));
    }

    private static SqsEvent Read(string json) => JsonSerializer.Deserialize(json, SqsEvent.JsonTypeInfo)!;

    private static object? TryRead(Payload payload, JsonNode json)
    {
        try
        {
            return payload.Read(json.ToJsonString());
        }
        catch (JsonException)
        {
            return null; // the change is no value that the member can have
        }
    }

    private static JsonNode Changed(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => JsonValue.Create(value.GetString() + "7"),
        JsonValueKind.Number => JsonNode.Parse(value.GetRawText() is "7" ? "5" : "7")!,
        JsonValueKind.True => JsonValue.Create(false),
        _ => JsonValue.Create(true),
    };

    private static IEnumerable<JsonValue> Leaves(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Leaves(member.Value)),
        JsonArray items => items.SelectMany(Leaves),
        JsonValue value => [value],
        _ => [],
    };

    private static JsonValue Find(JsonNode root, string path) => Leaves(root).First(leaf => leaf.GetPath() == path);
}
