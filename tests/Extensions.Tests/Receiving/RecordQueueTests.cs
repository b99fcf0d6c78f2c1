using System.Diagnostics;

namespace Lambent.Extensions.Tests.Receiving;

public sealed class RecordQueueTests
{
    private readonly List<long> _warnings = [];

    [Fact]
    public void When_it_is_full_and_patience_is_over_the_oldest_go_and_are_counted()
    {
        var queue = new RecordQueue(100, TimeSpan.Zero, _warnings.Add);
        queue.Add(Batch("a", "b"), 60);
        queue.Add(Batch("c"), 40);
        Assert.Empty(_warnings);
        queue.Add(Batch("d"), 1);
        queue.Add(Batch("e"), 60);
        Assert.Equal([2], _warnings);
        Assert.Equal(3, queue.Dropped);
        var batch = queue.Take()!;
        Assert.Equal(("d", 3L), (Text(batch), batch.DroppedRecords));
        Assert.Equal("e", Text(queue.Take()!));
    }

    [Fact]
    public void A_batch_that_is_larger_than_the_queue_pushes_all_others_out_and_is_kept()
    {
        var queue = new RecordQueue(100, TimeSpan.Zero, _warnings.Add);
        queue.Add(Batch("a"), 10);
        queue.Add(Batch("b"), 1000);
        Assert.Equal("b", Text(queue.Take()!));
        Assert.Equal(1, queue.Dropped);
    }

    [Fact(Timeout = 60_000)]
    public async Task Who_brings_waits_for_room()
    {
        var queue = new RecordQueue(100, TimeSpan.FromMinutes(1), _warnings.Add);
        queue.Add(Batch("a"), 100);
        var adding = Task.Factory.StartNew(() => queue.Add(Batch("b"), 100), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        Assert.Equal("a", Text(queue.Take()!));
        Assert.True(await adding);
        Assert.Equal("b", Text(queue.Take()!));
        Assert.Empty(_warnings);
    }

    [Fact]
    public void Who_brings_waits_no_longer_than_patience()
    {
        var queue = new RecordQueue(100, TimeSpan.FromMilliseconds(120), _warnings.Add);
        queue.Add(Batch("a"), 100);
        var started = Stopwatch.GetTimestamp();
        Assert.True(queue.Add(Batch("b"), 100));
        Assert.True(Stopwatch.GetElapsedTime(started) >= TimeSpan.FromMilliseconds(110));
        Assert.Equal("b", Text(queue.Take()!));
        Assert.Equal([1], _warnings);
    }

    [Fact(Timeout = 60_000)]
    public async Task Closing_ends_the_wait_for_room_and_what_is_in_it_can_be_taken()
    {
        var queue = new RecordQueue(100, TimeSpan.FromMinutes(1), _warnings.Add);
        queue.Add(Batch("a"), 100);
        var adding = Task.Factory.StartNew(() => queue.Add(Batch("b"), 100), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        queue.Close();
        Assert.False(await adding);
        Assert.Equal("a", Text(queue.Take()!));
        Assert.Null(queue.Take());
    }

    [Fact]
    public void Draining_an_empty_queue_waits_for_quiet_only() =>
        Assert.True(new RecordQueue(100, TimeSpan.Zero, _warnings.Add).Drain(TimeSpan.FromMilliseconds(1), TimeSpan.FromDays(1)));

    [Fact]
    public void Draining_gives_up_when_time_is_over()
    {
        var queue = new RecordQueue(100, TimeSpan.Zero, _warnings.Add);
        queue.Add(Batch("a"), 1);
        Assert.False(queue.Drain(TimeSpan.Zero, TimeSpan.FromMilliseconds(5)));
        queue.Take();
        Assert.False(queue.Drain(TimeSpan.Zero, TimeSpan.FromMilliseconds(5)));
        queue.Done();
        Assert.True(queue.Drain(TimeSpan.Zero, TimeSpan.FromDays(1)));
    }

    private static List<TelemetryRecord> Batch(params string[] lines) => [.. lines.Select(line => new FunctionLog { Text = line })];

    private static string Text(TelemetryBatch batch) => string.Concat(batch.Select(record => ((FunctionLog)record).Text));
}
