using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace Lambent.Benchmarks;

/// <summary>
/// Is reading an event as cheap as System.Text.Json's generated reading of plain mutable classes with the same members? JsonDocument is what the
/// JSON itself costs.
/// </summary>
[MemoryDiagnoser]
public class EventReading
{
    [ParamsSource(nameof(Workloads))]
    public Workload Event { get; set; } = null!;

    public static IEnumerable<Workload> Workloads => Workload.All;

    [Benchmark]
    public int Document()
    {
        using var document = JsonDocument.Parse(Event.Json);
        return document.RootElement.GetPropertyCount();
    }

    [Benchmark(Baseline = true)]
    public object? Plain() => Event.ReadPlain(Event.Json);

    [Benchmark]
    public object? Lambent() => Event.Read(Event.Json);
}
