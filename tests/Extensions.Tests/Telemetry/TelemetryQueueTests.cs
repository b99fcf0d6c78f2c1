using System.Diagnostics;

namespace Lambent.Extensions.Tests.Telemetry;

public sealed class TelemetryQueueTests
{
    private readonly List<long> _warnings = [];

    [Fact]
    public void A_full_queue_drops_and_counts_the_oldest_records_after_the_maximum_wait()
    {
        var queue = new TelemetryQueue(100, TimeSpan.Zero, _warnings.Add);
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
    public void A_batch_larger_than_the_queue_replaces_all_others()
    {
        var queue = new TelemetryQueue(100, TimeSpan.Zero, _warnings.Add);
        queue.Add(Batch("a"), 10);
        queue.Add(Batch("b"), 1000);
        Assert.Equal("b", Text(queue.Take()!));
        Assert.Equal(1, queue.Dropped);
    }

    [Fact(Timeout = 60_000)]
    public async Task Add_waits_for_room()
    {
        var queue = new TelemetryQueue(100, TimeSpan.FromMinutes(1), _warnings.Add);
        queue.Add(Batch("a"), 100);
        var adding = AddAndBlock(queue, Batch("b"), 100);
        Assert.Equal("a", Text(queue.Take()!));
        Assert.True(await adding);
        Assert.Equal("b", Text(queue.Take()!));
        Assert.Empty(_warnings);
    }

    [Fact]
    public void Add_waits_at_most_the_maximum_wait()
    {
        var queue = new TelemetryQueue(100, TimeSpan.FromMilliseconds(120), _warnings.Add);
        queue.Add(Batch("a"), 100);
        var started = Stopwatch.GetTimestamp();
        Assert.True(queue.Add(Batch("b"), 100));
        Assert.True(Stopwatch.GetElapsedTime(started) >= TimeSpan.FromMilliseconds(110));
        Assert.Equal("b", Text(queue.Take()!));
        Assert.Equal([1], _warnings);
    }

    [Fact(Timeout = 60_000)]
    public async Task Close_ends_a_pending_add_and_queued_batches_can_be_taken()
    {
        var queue = new TelemetryQueue(100, TimeSpan.FromMinutes(1), _warnings.Add);
        queue.Add(Batch("a"), 100);
        var adding = AddAndBlock(queue, Batch("b"), 100);
        queue.Close();
        Assert.False(await adding);
        Assert.Equal("a", Text(queue.Take()!));
        Assert.Null(queue.Take());
    }

    [Fact]
    public void Drain_of_an_empty_queue_waits_for_the_quiet_period_only() =>
        Assert.True(new TelemetryQueue(100, TimeSpan.Zero, _warnings.Add).Drain(TimeSpan.FromMilliseconds(1), TimeSpan.FromDays(1)));

    [Fact]
    public void Drain_returns_false_after_the_timeout()
    {
        var queue = new TelemetryQueue(100, TimeSpan.Zero, _warnings.Add);
        queue.Add(Batch("a"), 1);
        Assert.False(queue.Drain(TimeSpan.Zero, TimeSpan.FromMilliseconds(5)));
        queue.Take();
        Assert.False(queue.Drain(TimeSpan.Zero, TimeSpan.FromMilliseconds(5)));
        queue.CompleteBatch();
        Assert.True(queue.Drain(TimeSpan.Zero, TimeSpan.FromDays(1)));
    }

    /// <summary>Adds a batch on another thread, and returns when that thread is blocked.</summary>
    private static Task<bool> AddAndBlock(TelemetryQueue queue, List<TelemetryRecord> records, int bytes)
    {
        var added = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(() => added.SetResult(queue.Add(records, bytes))) { IsBackground = true };
        thread.Start();
        SpinWait.SpinUntil(() => thread.ThreadState.HasFlag(System.Threading.ThreadState.WaitSleepJoin) || added.Task.IsCompleted);
        Assert.False(added.Task.IsCompleted);
        return added.Task;
    }

    private static List<TelemetryRecord> Batch(params string[] lines) => [.. lines.Select(line => new FunctionLog { Text = line })];

    private static string Text(TelemetryBatch batch) => string.Concat(batch.Select(record => ((FunctionLog)record).Text));
}
