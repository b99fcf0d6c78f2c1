using System.Reflection;
using System.Text.Json;
using Xunit;

namespace Lambent.Events.Tests;

public sealed class LambdaPayloadTests
{
    public static TheoryData<string> Files => [.. Fixture.All];

    private static IEnumerable<Type> Types => typeof(LambdaPayload).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(LambdaPayload)) && !type.IsAbstract);

    [Theory]
    [MemberData(nameof(Files))]
    public void Text_is_the_name_of_the_type_and_nothing_else(string file)
    {
        var payload = Fixture.PayloadOf(file);

        Assert.Equal(payload.Name, payload.Read(Fixture.Text(file)).ToString());
        Assert.Equal($"got {payload.Name}", $"got {payload.Read(Fixture.Text(file))}");
    }

    [Fact]
    public void Every_payload_is_a_sealed_record_of_the_one_namespace_or_a_detail_in_that_of_its_service() =>
        Assert.All(Types, type => Assert.True(
            type is { IsSealed: true, IsNested: false } && (type.Namespace == "Lambent.Events" || type.Namespace!.Split('.') is ["Lambent", "Events", _]), type.Name));

    [Fact]
    public void No_two_payloads_have_the_same_name() => Assert.Equal(Types.Count(), Types.DistinctBy(type => type.Name).Count());

    [Fact]
    public void Every_member_can_be_set()
    {
        var members = Types.SelectMany(type => type.GetProperties()).Where(member => JsonName.Of(member) is not null);

        Assert.All(members, member => Assert.True(member.SetMethod is { IsPublic: true }, $"{member.DeclaringType!.Name}.{member.Name}"));
    }

    [Fact]
    public void No_two_members_differ_in_case_only() =>
        Assert.All(Types, type =>
        {
            var names = type.GetProperties().Select(JsonName.Of).OfType<string>().ToList();
            Assert.Equal(names.Count, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        });

    [Fact]
    public void A_copy_keeps_what_is_not_modelled()
    {
        var message = JsonSerializer.Deserialize("""{"Records":[{"body":"a","new":1}]}""", SqsEvent.JsonTypeInfo)!.Records[0];

        var copy = message with { Body = "b" };

        Assert.Equal("b", copy.Body);
        Assert.Equal(1, copy.ExtensionData!["new"].GetInt32());
    }

    [Theory]
    [InlineData("""{"Records":[{"attributes":{"ApproximateReceiveCount":"secret"}}]}""", "$.Records[0].attributes.ApproximateReceiveCount")]
    [InlineData("""{"Records":[{"attributes":{"SentTimestamp":{"secret":1}}}]}""", "$.Records[0].attributes.SentTimestamp")]
    [InlineData("""{"Records":[{"messageAttributes":{"x":{"dataType":["secret"]}}}]}""", "$.Records[0].messageAttributes[*].dataType")]
    [InlineData("""{"Records":"secret"}""", "$.Records")]
    public void An_event_that_cannot_be_read_is_refused_by_place_and_not_by_content(string json, string path)
    {
        var error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, SqsEvent.JsonTypeInfo));

        Assert.Equal(path, error.Path);
        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
        Assert.StartsWith("The JSON value could not be converted to ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_body_that_cannot_be_read_is_refused_without_its_content()
    {
        var message = new SqsMessage { Body = "{\n\"secretKey\": secretValue}" };

        var error = Assert.Throws<JsonException>(() => message.Body(UserJson.Default.DictionaryStringInt32));

        Assert.Equal("The body of the SQS message is not the JSON that the type 'Dictionary`2' expects: at $[*] (line 2, byte 14).", error.Message);
        Assert.Null(error.InnerException);
    }
}
