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
        Console.WriteLine("| program | base | peak | (peak − base) / payload | after 50 small events − base | latency of the large event, ms |");
        Console.WriteLine("|---|---|---|---|---|---|");
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
                var latency = api.Invoke(large) / 1000;
                api.AwaitNext();
                var peak = ProcessFigures.Megabytes(process.Id, "VmHWM:");
                Small(api, small);
                var after = ProcessFigures.Megabytes(process.Id, "VmRSS:");
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {candidate.Name} | {baseline:0.0} | {peak:0.0} | {(peak - baseline) / (size / 1e6):0.00} | {after - baseline:0.0} | {latency:0.0} |"));
            }
            finally
            {
                process.Kill();
                process.WaitForExit();
            }
        }
    }

    private static void Small(RuntimeApi api, byte[] payload)
    {
        for (var i = 0; i < 50; i++)
        {
            api.Invoke(payload);
            api.AwaitNext();
        }
    }
}
