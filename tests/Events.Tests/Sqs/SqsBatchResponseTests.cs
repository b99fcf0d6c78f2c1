using System.Text.Json;
using Xunit;

namespace Lambent.Events.Tests;

public sealed class SqsBatchResponseTests
{
    [Fact]
    public void Failed_messages_are_named_by_their_ids()
    {
        var response = SqsBatchResponse.Failed([new SqsMessage { MessageId = "a" }, new SqsMessage { MessageId = "b" }]);

        Assert.Equal(
            """{"batchItemFailures":[{"itemIdentifier":"a"},{"itemIdentifier":"b"}]}""",
            JsonSerializer.Serialize(response, SqsBatchResponse.JsonTypeInfo));
    }

    [Fact]
    public void Full_success_is_an_empty_list() =>
        Assert.Equal("""{"batchItemFailures":[]}""", JsonSerializer.Serialize(SqsBatchResponse.Failed([]), SqsBatchResponse.JsonTypeInfo));

    [Fact]
    public void What_the_function_did_not_set_is_not_written()
    {
        Assert.Equal("{}", JsonSerializer.Serialize(new SqsBatchResponse(), SqsBatchResponse.JsonTypeInfo));
        Assert.Equal("{}", JsonSerializer.Serialize(new SqsBatchResponse { BatchItemFailures = null }, SqsBatchResponse.JsonTypeInfo));
    }

    [Fact]
    public void A_response_that_is_read_tells_its_failures()
    {
        var response = Fixture.Read("sqs/SqsBatchResponse.failures.json", SqsBatchResponse.JsonTypeInfo);

        Assert.Equal("9b1d7c55-2b6e-4b59-8f39-6b7e2c1f0a22", response.BatchItemFailures![1].ItemIdentifier);
        Assert.Null(Fixture.Read("sqs/SqsBatchResponse.null-list.json", SqsBatchResponse.JsonTypeInfo).BatchItemFailures);
    }
}
