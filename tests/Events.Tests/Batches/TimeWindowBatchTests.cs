using System.Text.Json;
using Lambent.TestKit;
using Xunit;

namespace Lambent.Events.Tests;

using Totals = Dictionary<string, int>;

public sealed class TimeWindowBatchTests
{
    private const int Timeout = 60_000;
    private readonly ManualTimeProvider _clock = new();

    [Fact(Timeout = Timeout)]
    public async Task The_state_goes_from_record_to_record_and_into_the_response()
    {
        var response = await KinesisBatch.ProcessAsync(
            Kinesis("""{"lanterns":12}""", "1", "2"), UserJson.Default.DictionaryStringInt32, (state, record) => Task.FromResult(Count(state, record)), NoEnd, Context());

        Assert.Equal("""{"state":{"lanterns":12,"1":1,"2":1},"batchItemFailures":[]}""", JsonSerializer.Serialize(response, TimeWindowResponse.JsonTypeInfo));
    }

    [Fact(Timeout = Timeout)]
    public async Task A_window_without_a_state_starts_with_an_empty_object()
    {
        var response = await KinesisBatch.ProcessAsync(
            new KinesisTimeWindowEvent(), UserJson.Default.DictionaryStringInt32, (state, record) => Task.FromResult(Count(state, record)), NoEnd, Context());

        Assert.Equal("""{"state":{},"batchItemFailures":[]}""", JsonSerializer.Serialize(response, TimeWindowResponse.JsonTypeInfo));
    }

    [Fact(Timeout = Timeout)]
    public async Task A_failure_returns_its_record_and_the_state_before_it()
    {
        var response = await KinesisBatch.ProcessAsync(
            Kinesis("{}", "1", "2", "3"),
            UserJson.Default.DictionaryStringInt32,
            (state, record) => record.Kinesis.SequenceNumber == "2" ? throw new InvalidOperationException() : Task.FromResult(Count(state, record)),
            NoEnd,
            Context());

        Assert.Equal("""{"state":{"1":1},"batchItemFailures":[{"itemIdentifier":"2"}]}""", JsonSerializer.Serialize(response, TimeWindowResponse.JsonTypeInfo));
    }

    [Fact(Timeout = Timeout)]
    public async Task Records_of_a_window_are_handled_one_at_a_time_whatever_the_concurrency()
    {
        var gate = new Gate(expected: 1);

        var run = KinesisBatch.ProcessAsync(
            Kinesis("{}", "1", "2"),
            UserJson.Default.DictionaryStringInt32,
            async (state, record) =>
            {
                await gate.EnterAsync(record);
                return Count(state, record);
            },
            NoEnd,
            Context(),
            new() { MaxConcurrency = 10, ParallelizeByPartitionKey = true });
        await gate.AllEntered;
        gate.Open();

        Assert.Equal("""{"1":1,"2":1}""", (await run).State.ToString());
        Assert.Equal(1, gate.Most);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_record_that_hangs_returns_the_state_before_it()
    {
        var hanging = new TaskCompletionSource();
        var never = new TaskCompletionSource<Totals>();

        var run = KinesisBatch.ProcessAsync(
            Kinesis("{}", "1", "2"),
            UserJson.Default.DictionaryStringInt32,
            (state, record) =>
            {
                if (record.Kinesis.SequenceNumber == "1")
                    return Task.FromResult(Count(state, record));
                hanging.SetResult();
                return never.Task;
            },
            NoEnd,
            Context());
        await hanging.Task;
        _clock.Advance(TimeSpan.FromSeconds(9.75));

        Assert.Equal("""{"state":{"1":1},"batchItemFailures":[{"itemIdentifier":"2"}]}""", JsonSerializer.Serialize(await run, TimeWindowResponse.JsonTypeInfo));
    }

    [Fact(Timeout = Timeout)]
    public async Task The_end_handler_gets_the_state_of_the_last_invocation_only()
    {
        var ended = new List<string>();
        Task End(Totals state, KinesisTimeWindowEvent window)
        {
            ended.Add($"{window.ShardId}: {string.Join(' ', state.Keys)}");
            return Task.CompletedTask;
        }

        Task<Totals> Handle(Totals state, KinesisRecord record) => Task.FromResult(Count(state, record));
        await KinesisBatch.ProcessAsync(Kinesis("{}", "1"), UserJson.Default.DictionaryStringInt32, Handle, End, Context());
        Assert.Empty(ended);
        var last = Kinesis("""{"1":1}""", "2");
        last.IsFinalInvokeForWindow = true;
        var response = await KinesisBatch.ProcessAsync(last, UserJson.Default.DictionaryStringInt32, Handle, End, Context());

        Assert.Equal(["shardId-000000000000: 1 2"], ended);
        Assert.Equal("""{"state":{"1":1,"2":1},"batchItemFailures":[]}""", JsonSerializer.Serialize(response, TimeWindowResponse.JsonTypeInfo));
    }

    [Fact(Timeout = Timeout)]
    public async Task The_end_handler_is_not_called_when_a_record_failed()
    {
        var last = Kinesis("{}", "1");
        last.IsFinalInvokeForWindow = true;

        var response = await KinesisBatch.ProcessAsync(
            last, UserJson.Default.DictionaryStringInt32, (_, _) => throw new InvalidOperationException(), (_, _) => throw new ArgumentException("called"), Context());

        Assert.Equal("1", Assert.Single(response.BatchItemFailures!).ItemIdentifier);
    }

    [Fact(Timeout = Timeout)]
    public async Task An_exception_of_the_end_handler_fails_the_invocation()
    {
        var last = Kinesis("{}");
        last.IsFinalInvokeForWindow = true;

        await Assert.ThrowsAsync<InvalidOperationException>(() => KinesisBatch.ProcessAsync(
            last, UserJson.Default.DictionaryStringInt32, (state, _) => Task.FromResult(state), (_, _) => throw new InvalidOperationException(), Context()));
    }

    [Fact(Timeout = Timeout)]
    public async Task An_end_handler_that_hangs_fails_the_invocation_before_the_deadline()
    {
        var hanging = new TaskCompletionSource();
        var never = new TaskCompletionSource();
        var last = Kinesis("{}");
        last.IsFinalInvokeForWindow = true;

        var run = KinesisBatch.ProcessAsync(
            last,
            UserJson.Default.DictionaryStringInt32,
            (state, _) => Task.FromResult(state),
            (_, _) =>
            {
                hanging.SetResult();
                return never.Task;
            },
            Context());
        await hanging.Task;
        _clock.Advance(TimeSpan.FromSeconds(9.75));

        await Assert.ThrowsAsync<TimeoutException>(() => run);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_window_of_a_table_has_a_state_and_an_end_too()
    {
        var ended = 0;
        var window = Fixture.Read("dynamodb/DynamoDbTimeWindowEvent.state.json", DynamoDbTimeWindowEvent.JsonTypeInfo);
        window.IsFinalInvokeForWindow = true;

        var response = await DynamoDbBatch.ProcessAsync(
            window,
            UserJson.Default.DictionaryStringInt32,
            (state, record, _) => Task.FromResult(new Totals(state) { ["changes"] = state.GetValueOrDefault("changes") + 1 }),
            (state, _, _) =>
            {
                ended = state["changes"];
                return Task.CompletedTask;
            },
            Context());

        Assert.Equal(window.Records.Count, ended);
        Assert.Empty(response.BatchItemFailures!);
    }

    [Fact]
    public void A_state_that_is_no_json_object_is_refused()
    {
        var exception = Assert.Throws<ArgumentException>(() => TimeWindowResponse.WithState(JsonSerializer.SerializeToElement("lantern", UserJson.Default.String), UserJson.Default.JsonElement));

        Assert.Equal("The JSON of the state, of type 'JsonElement', is of kind String. Lambda accepts a JSON object only. (Parameter 'state')", exception.Message);
    }

    private static Totals Count(Totals state, KinesisRecord record) => new(state) { [record.Kinesis.SequenceNumber] = 1 };

    private static Task NoEnd(Totals state, KinesisTimeWindowEvent window) => throw new InvalidOperationException("This is not the last invocation of the window.");

    private static KinesisTimeWindowEvent Kinesis(string state, params string[] numbers) => new()
    {
        State = JsonElement.Parse(state),
        ShardId = "shardId-000000000000",
        Records = [.. numbers.Select(number => new KinesisRecord { Kinesis = new() { SequenceNumber = number, PartitionKey = number } })],
    };

    private LambdaContext Context() => new() { TimeProvider = _clock, Deadline = _clock.GetUtcNow() + TimeSpan.FromSeconds(10) };
}
