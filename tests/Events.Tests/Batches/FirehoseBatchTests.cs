using System.Text;
using System.Text.Json;
using Lambent.TestKit;
using Xunit;

namespace Lambent.Events.Tests;

public sealed class FirehoseBatchTests
{
    private const int Timeout = 60_000;
    private readonly RecordingLogger _log = new();
    private readonly ManualTimeProvider _clock = new();

    [Fact(Timeout = Timeout)]
    public async Task Each_record_has_the_result_of_its_handler_and_an_exception_is_processing_failed()
    {
        var response = await FirehoseBatch.ProcessAsync(
            Firehose(("1", "a"), ("2", "b"), ("3", "c"), ("4", "d")),
            record => record.RecordId switch
            {
                "1" => Task.FromResult(FirehoseResponseRecord.Ok(record, "A\n"u8.ToArray())),
                "2" => Task.FromResult(FirehoseResponseRecord.Dropped(record)),
                "3" => throw new InvalidOperationException("no oil"),
                _ => Task.FromResult<FirehoseResponseRecord>(null!),
            },
            Context());

        Assert.Equal(
            """
            {"records":[{"recordId":"1","result":"Ok","data":"QQo="},{"recordId":"2","result":"Dropped"},
            {"recordId":"3","result":"ProcessingFailed","data":"Yw=="},{"recordId":"4","result":"ProcessingFailed","data":"ZA=="}]}
            """.ReplaceLineEndings(""),
            JsonSerializer.Serialize(response, FirehoseResponse.JsonTypeInfo));
        Assert.Equal(["The Firehose record 3 was not handled", "The Firehose record 4 was not handled"], _log.Lines.Select(line => line.Text));
    }

    [Fact(Timeout = Timeout)]
    public async Task A_result_has_the_record_id_of_its_record()
    {
        var response = await FirehoseBatch.ProcessAsync(
            Firehose(("1", "a")), _ => Task.FromResult(new FirehoseResponseRecord { RecordId = "2", Result = FirehoseResult.Ok, Data = "A"u8.ToArray() }), Context());

        Assert.Equal("""{"records":[{"recordId":"1","result":"Ok","data":"QQ=="}]}""", JsonSerializer.Serialize(response, FirehoseResponse.JsonTypeInfo));
    }

    [Fact(Timeout = Timeout)]
    public async Task Data_is_read_as_json()
    {
        var response = await FirehoseBatch.ProcessAsync(
            Firehose(("1", """{"orderId":"L-18","quantity":2}"""), ("2", "lantern"), ("3", "null")),
            UserJson.Default.Order,
            (order, record) => Task.FromResult(FirehoseResponseRecord.Ok(record, Encoding.UTF8.GetBytes($"{order.OrderId}\n"))),
            Context());

        Assert.Equal(["Ok", "ProcessingFailed", "ProcessingFailed"], response.Records!.Select(record => record.Result.ToString()));
        Assert.Equal("L-18\n", response.Records![0].Data!.Value.ToUtf8String());
    }

    [Fact(Timeout = Timeout)]
    public async Task A_record_that_hangs_is_processing_failed_and_those_that_were_transformed_are_delivered()
    {
        var hanging = new TaskCompletionSource();
        var never = new TaskCompletionSource<FirehoseResponseRecord>();

        var run = FirehoseBatch.ProcessAsync(
            Firehose(("1", "a"), ("2", "b"), ("3", "c")),
            record =>
            {
                if (record.RecordId == "1")
                    return Task.FromResult(FirehoseResponseRecord.Ok(record, "A"u8.ToArray()));
                hanging.SetResult();
                return never.Task;
            },
            Context());
        await hanging.Task;
        _clock.Advance(TimeSpan.FromSeconds(9.75));

        Assert.Equal(
            """
            {"records":[{"recordId":"1","result":"Ok","data":"QQ=="},{"recordId":"2","result":"ProcessingFailed","data":"Yg=="},
            {"recordId":"3","result":"ProcessingFailed","data":"Yw=="}]}
            """.ReplaceLineEndings(""),
            JsonSerializer.Serialize(await run, FirehoseResponse.JsonTypeInfo));
    }

    [Fact(Timeout = Timeout)]
    public async Task Records_run_in_parallel_if_asked_to()
    {
        var gate = new Gate(expected: 2);

        var run = FirehoseBatch.ProcessAsync(
            Firehose(("1", "a"), ("2", "b"), ("3", "c")),
            async record =>
            {
                await gate.EnterAsync(record);
                return FirehoseResponseRecord.Dropped(record);
            },
            Context(),
            new() { MaxConcurrency = 2 });
        await gate.AllEntered;
        gate.Open();
        await run;

        Assert.Equal(2, gate.Most);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_result_that_does_not_fit_into_the_response_is_processing_failed_without_data()
    {
        const int Limit = 6 * 1024 * 1024; // https://docs.aws.amazon.com/firehose/latest/dev/data-transformation.html
        var data = new byte[3_000_000]; // 4,000,000 characters of base64

        var response = await FirehoseBatch.ProcessAsync(
            Firehose(("1", "a"), ("2", "b"), ("3", "c")),
            record => Task.FromResult(FirehoseResponseRecord.Ok(record, record.RecordId == "3" ? "C"u8.ToArray() : data)),
            Context());

        Assert.Equal(["Ok", "ProcessingFailed", "Ok"], response.Records!.Select(record => record.Result.ToString()));
        Assert.Null(response.Records![1].Data);
        Assert.InRange(JsonSerializer.SerializeToUtf8Bytes(response, FirehoseResponse.JsonTypeInfo).Length, 4_000_000, Limit);
        Assert.Equal(
            "The Firehose record 2 is returned as ProcessingFailed: its result has 4000041 bytes, and the response would exceed the limit of 6291456 bytes",
            Assert.Single(_log.Lines).Text);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_response_of_exactly_the_limit_is_returned()
    {
        // {"records":[{"recordId":"1","result":"Ok","data":"…"},{"recordId":"2","result":"Ok","data":"…"}]} has 95 characters besides the data.
        var first = new byte[3_000_000]; // 4,000,000 characters
        var second = new byte[(6_291_456 - 95 - 4_000_000) / 4 * 3];

        var response = await FirehoseBatch.ProcessAsync(
            Firehose(("1", "a"), ("2", "b")),
            record => Task.FromResult(FirehoseResponseRecord.Ok(record, record.RecordId == "1" ? first : second)),
            Context());

        Assert.Equal(["Ok", "Ok"], response.Records!.Select(record => record.Result.ToString()));
        Assert.InRange(JsonSerializer.SerializeToUtf8Bytes(response, FirehoseResponse.JsonTypeInfo).Length, 6_291_453, 6_291_456);
    }

    [Fact(Timeout = Timeout)]
    public async Task Records_of_amazon_msk_are_transformed_too()
    {
        var batch = new FirehoseMskEvent
        {
            Records =
            [
                new() { RecordId = "1", KafkaRecordValue = Encoding.UTF8.GetBytes("""{"orderId":"L-18","quantity":2}""") },
                new() { RecordId = "2", KafkaRecordValue = "b"u8.ToArray() },
            ],
        };

        var response = await FirehoseBatch.ProcessAsync(
            batch, UserJson.Default.Order, (order, record) => Task.FromResult(FirehoseMskResponseRecord.Ok(record, Encoding.UTF8.GetBytes(order.OrderId!))), Context());

        Assert.Equal(
            """{"records":[{"recordId":"1","result":"Ok","kafkaRecordValue":"TC0xOA=="},{"recordId":"2","result":"ProcessingFailed","kafkaRecordValue":"Yg=="}]}""",
            JsonSerializer.Serialize(response, FirehoseMskResponse.JsonTypeInfo));
    }

    private static FirehoseEvent Firehose(params (string Id, string Data)[] records) => new()
    {
        Records = [.. records.Select(record => new FirehoseRecord { RecordId = record.Id, Data = Encoding.UTF8.GetBytes(record.Data) })],
    };

    private LambdaContext Context() => new() { Logger = _log, TimeProvider = _clock, Deadline = _clock.GetUtcNow() + TimeSpan.FromSeconds(10) };
}
