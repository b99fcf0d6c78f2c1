using System.Diagnostics;
using System.Globalization;

namespace Lambent.Benchmarks;

/// <summary>Memory before, during and after one large event that comes back whole.</summary>
internal static class LargeEvents
{
    public static void Run(Candidate[] candidates, int size)
    {
        var small = "\"x\""u8.ToArray();
        var large = new byte[size];
        large.AsSpan().Fill((byte)'x');
        large[0] = large[^1] = (byte)'"';

        Console.WriteLine($"One event of {size / 1e6:0.0} MB after 50 small ones, then 50 small ones; MB of resident memory.\n");
        Console.WriteLine("| program | base | peak | (peak − base) / payload | after 50 small events − base | latency of the large event, ms | the same to the next poll | slowest small event to the next poll, ms |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|");
        foreach (var candidate in candidates)
        {
            using var api = new RuntimeApi();
            using var process = candidate.Start(api.Address);
            try
            {
                api.AwaitNext();
                Small(api, small);
                var baseline = ProcessFigures.Megabytes(process.Id, "VmRSS:");
                ProcessFigures.ResetPeak(process.Id);
                var started = Stopwatch.GetTimestamp();
                var latency = api.Invoke(large) / 1000;
                api.AwaitNext();
                var toNextPoll = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
                var peak = ProcessFigures.Megabytes(process.Id, "VmHWM:");
                var slowest = Small(api, small);
                var after = ProcessFigures.Megabytes(process.Id, "VmRSS:");
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {candidate.Name} | {baseline:0.0} | {peak:0.0} | {(peak - baseline) / (size / 1e6):0.00} | {after - baseline:0.0} | {latency:0.0} | {toNextPoll:0.0} | {slowest:0.0} |"));
            }
            finally
            {
                process.Kill();
                process.WaitForExit();
            }
        }
    }

    /// <summary>Sends 50 small events; gives the longest time in ms from an event to the next poll.</summary>
    private static double Small(RuntimeApi api, byte[] payload)
    {
        var slowest = 0.0;
        for (var i = 0; i < 50; i++)
        {
            var started = Stopwatch.GetTimestamp();
            api.Invoke(payload);
            api.AwaitNext();
            slowest = Math.Max(slowest, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        return slowest;
    }
}
