using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace Lambent.Benchmarks;

/// <summary>Is writing an event as cheap as System.Text.Json's generated writing of plain mutable classes with the same members?</summary>
[MemoryDiagnoser]
public class EventWriting
{
    private readonly Utf8JsonWriter _writer = new(new MemoryStream());
    private object _plain = null!;
    private object _event = null!;

    [ParamsSource(nameof(Workloads))]
    public Workload Event { get; set; } = null!;

    public static IEnumerable<Workload> Workloads => Workload.All;

    [GlobalSetup]
    public void Read()
    {
        _plain = Event.ReadPlain(Event.Json)!;
        _event = Event.Read(Event.Json)!;
    }

    [Benchmark(Baseline = true)]
    public long Plain()
    {
        _writer.Reset(new MemoryStream(Event.Json.Length));
        Event.WritePlain(_writer, _plain);
        return _writer.BytesPending;
    }

    [Benchmark]
    public long Lambent()
    {
        _writer.Reset(new MemoryStream(Event.Json.Length));
        Event.Write(_writer, _event);
        return _writer.BytesPending;
    }
}
