using System.Diagnostics;
using System.Globalization;
using Lambent.Emulator;

// Measures the emulator with a program that answers as fast as it can: the time until it listens, the time of an invocation, and the memory after many.
// usage: EmulatorBenchmark PROGRAM [INVOCATIONS]
await using var emulator = await LambdaEmulator.StartAsync(new LambdaEmulatorOptions { Port = 0, Function = new() { Process = new() { FileName = args[0] } } });
var ready = DateTime.Now - Process.GetCurrentProcess().StartTime;
var count = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 10_000;
var payload = "\"hello\""u8.ToArray();
for (var i = 0; i < 500; i++)
    await InvokeAsync();
var times = new double[count];
for (var i = 0; i < count; i++)
{
    var started = Stopwatch.GetTimestamp();
    await InvokeAsync();
    times[i] = Stopwatch.GetElapsedTime(started).TotalMicroseconds;
}

Array.Sort(times);
var resident = File.ReadLines("/proc/self/status").First(line => line.StartsWith("VmRSS:", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1];
Console.WriteLine(string.Create(
    CultureInfo.InvariantCulture,
    $"{ready.TotalMilliseconds:F0}\t{times[0]:F0}\t{times[count / 2]:F0}\t{times[count * 99 / 100]:F0}\t{double.Parse(resident, CultureInfo.InvariantCulture) / 1024:F1}"));

async Task InvokeAsync()
{
    var result = await emulator.InvokeAsync(payload);
    if (result.FunctionError is not null)
        throw new InvalidOperationException($"The program failed: {result}");
}
