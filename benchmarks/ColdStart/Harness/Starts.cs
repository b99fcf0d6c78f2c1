using System.Diagnostics;
using System.Globalization;

namespace Lambent.Benchmarks;

/// <summary>Starts and warm events. Programs take turns, so that whatever else the machine does meets them alike.</summary>
internal static class Starts
{
    public static void Run(Candidate[] candidates, int runs, int warm)
    {
        foreach (var candidate in candidates)
            Once(candidate, 10, keep: false);
        for (var run = 0; run < runs; run++)
        {
            foreach (var candidate in candidates)
                Once(candidate, warm, keep: true);
        }

        Console.WriteLine($"{runs} starts each, {warm} warm events each; min / median / p99. Compared (×) by median with '{candidates[0].Name}'.\n");
        Console.WriteLine("| program | start to next, ms | × | to first response, ms | × | warm latency, µs | CPU per event, µs | × | peak memory, MB |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|");
        foreach (var c in candidates)
        {
            var first = candidates[0];
            Console.WriteLine(
                $"| {c.Name} | {Three(c.Next)} | {Ratio(c.Next, first.Next)} | {Three(c.First)} | {Ratio(c.First, first.First)} | {Three(c.Latency)} | {Three(c.Cpu)} | {Ratio(c.Cpu, first.Cpu)} | {Three(c.Peak)} |");
        }
    }

    private static void Once(Candidate candidate, int warm, bool keep)
    {
        using var api = new RuntimeApi();
        var started = Stopwatch.GetTimestamp();
        using var process = candidate.Start(api.Address);
        try
        {
            api.AwaitNext();
            var next = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            api.Invoke(candidate.Event);
            var first = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            api.AwaitNext();
            var cpu = ProcessFigures.CpuMicroseconds(process.Id);
            var latency = new double[warm];
            for (var i = 0; i < warm; i++)
            {
                latency[i] = api.Invoke(candidate.Event);
                api.AwaitNext();
            }

            cpu = (ProcessFigures.CpuMicroseconds(process.Id) - cpu) / warm;
            if (!keep)
                return;
            candidate.Next.Add(next);
            candidate.First.Add(first);
            candidate.Latency.AddRange(latency);
            candidate.Cpu.Add(cpu);
            candidate.Peak.Add(ProcessFigures.Megabytes(process.Id, "VmHWM:"));
        }
        finally
        {
            process.Kill();
            process.WaitForExit();
        }
    }

    private static string Three(List<double> values)
    {
        values.Sort();
        return string.Create(CultureInfo.InvariantCulture, $"{values[0]:0.0} / **{Median(values):0.0}** / {values[Math.Min(values.Count - 1, (int)(values.Count * 0.99))]:0.0}");
    }

    private static string Ratio(List<double> values, List<double> of) => (Median(values) / Median(of)).ToString("0.00", CultureInfo.InvariantCulture);

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
