using System.Globalization;

namespace Lambent.Benchmarks;

/// <summary>Streamed responses: how soon the first byte comes, how many a second, and in how much memory.</summary>
internal static class Streams
{
    public static void Run(Candidate[] candidates, int size, int runs)
    {
        Console.WriteLine($"{size / 1e6:0} MB streamed {runs} times, 200 small streams for the first byte; medians. Memory: the peak during the large streams less that after the small ones.\n");
        Console.WriteLine("| program | first byte, µs | MB/s | base, MB | peak − base, MB |");
        Console.WriteLine("|---|---|---|---|---|");
        foreach (var candidate in candidates)
        {
            using var api = new RuntimeApi();
            using var process = candidate.Start(api.Address);
            try
            {
                var first = new List<double>();
                for (var i = 0; i < 200; i++)
                {
                    api.AwaitNext();
                    first.Add(api.Stream("1000"u8.ToArray()).First);
                }

                var baseline = ProcessFigures.Megabytes(process.Id, "VmRSS:");
                ProcessFigures.ResetPeak(process.Id);
                var rate = new List<double>();
                for (var i = 0; i < runs; i++)
                {
                    api.AwaitNext();
                    var (_, all, length) = api.Stream(System.Text.Encoding.ASCII.GetBytes(size.ToString(CultureInfo.InvariantCulture)));
                    if (length < size)
                        throw new InvalidOperationException($"{length} bytes of {size} came.");
                    rate.Add(size / all);
                }

                api.AwaitNext();
                var peak = ProcessFigures.Megabytes(process.Id, "VmHWM:");
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {candidate.Name} | {Median(first):0} | {Median(rate):0} | {baseline:0.0} | {peak - baseline:0.0} |"));
            }
            finally
            {
                process.Kill();
                process.WaitForExit();
            }
        }
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
