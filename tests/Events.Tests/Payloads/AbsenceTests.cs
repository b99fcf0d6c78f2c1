using System.Text.Json;
using Xunit;

namespace Lambent.Events.Tests;

/// <summary>Members that are never null for a handler, and what is written where the payload had none.</summary>
public sealed class AbsenceTests
{
    [Fact]
    public void Text_that_was_empty_stays_and_text_that_was_absent_does_not_appear()
    {
        const string Json = """{"Records":[{"messageId":"","body":"x"}]}""";

        var message = LambdaEvents.Parse<SqsEvent>(Json).Records[0];

        Assert.Equal("", message.MessageId);
        Assert.Equal("", message.ReceiptHandle);
        Assert.Equal(Json, JsonSerializer.Serialize(LambdaEvents.Parse<SqsEvent>(Json), SqsEvent.JsonTypeInfo));
    }

    [Fact]
    public void A_part_that_the_event_lacks_can_be_read_and_belongs_to_the_event_alone()
    {
        var one = LambdaEvents.Parse<APIGatewayV2Request>("{}");
        var other = LambdaEvents.Parse<APIGatewayV2Request>("{}");

        Assert.Equal("", one.RequestContext.Http.Method);
        Assert.Equal("{}", JsonSerializer.Serialize(one, APIGatewayV2Request.JsonTypeInfo));

        one.RequestContext.Http.Method = "PUT";

        Assert.Equal("", other.RequestContext.Http.Method);
        Assert.Equal("""{"requestContext":{"http":{"method":"PUT"}}}""", JsonSerializer.Serialize(one, APIGatewayV2Request.JsonTypeInfo));
    }

    [Fact]
    public void A_part_that_was_there_and_empty_is_written_by_a_payload_that_is_returned()
    {
        const string Json = """{"CodePipeline.job":{"data":{"inputArtifacts":[],"artifactCredentials":null}}}""";

        Assert.Equal(Json, JsonSerializer.Serialize(LambdaEvents.Parse<CodePipelineJobEvent>(Json), CodePipelineJobEvent.JsonTypeInfo));
        Assert.Equal("{}", JsonSerializer.Serialize(new CodePipelineJobEvent(), CodePipelineJobEvent.JsonTypeInfo));
        Assert.Equal(
            """{"CodePipeline.job":{}}""",
            JsonSerializer.Serialize(LambdaEvents.Parse<CodePipelineJobEvent>("""{"CodePipeline.job":{}}"""), CodePipelineJobEvent.JsonTypeInfo));
    }

    [Fact]
    public void Null_is_no_payload()
    {
        var error = Assert.Throws<JsonException>(() => LambdaEvents.Parse<SqsEvent>("null"));

        Assert.Equal("The payload is null, where the type 'SqsEvent' is expected.", error.Message);
    }

    [Fact]
    public void A_payload_that_is_empty_or_broken_says_so()
    {
        Assert.Equal("The payload is not the JSON that the type 'SqsEvent' expects: it is empty.", Assert.Throws<JsonException>(() => LambdaEvents.Parse<SqsEvent>("")).Message);
        Assert.Equal(
            "The payload is not the JSON that the type 'SqsEvent' expects: at $.Records[0] (line 1, byte 13).",
            Assert.Throws<JsonException>(() => LambdaEvents.Parse<SqsEvent>("{\"Records\":[}"u8)).Message);
    }
}
