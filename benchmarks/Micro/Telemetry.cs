using BenchmarkDotNet.Attributes;

namespace Lambent.Benchmarks;

/// <summary>What spans and metrics cost an invocation when nobody listens.</summary>
[MemoryDiagnoser]
public class Telemetry
{
    [Benchmark]
    public bool NobodyListens() => InvocationTelemetry.Enabled;
}
