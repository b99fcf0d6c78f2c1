using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Lambent.Benchmarks;

/// <summary>A program to measure, and what is measured of it.</summary>
internal sealed record Candidate(string Name, string File, string[] Arguments, byte[] Event)
{
    /// <summary>Milliseconds from before the start to the first request for an event.</summary>
    public List<double> Next { get; } = [];

    /// <summary>Milliseconds from before the start to the first answer.</summary>
    public List<double> First { get; } = [];

    /// <summary>Microseconds from sending an event to having its answer.</summary>
    public List<double> Latency { get; } = [];

    /// <summary>Microseconds of processor time for each event after the first.</summary>
    public List<double> Cpu { get; } = [];

    /// <summary>The most memory in use after all events, MB.</summary>
    public List<double> Peak { get; } = [];

    public static Candidate Parse(string text)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        var bar = text.IndexOf('|', StringComparison.Ordinal);
        var command = text[(equals + 1)..(bar < 0 ? text.Length : bar)].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new Candidate(text[..equals], command[0], command[1..], Encoding.UTF8.GetBytes(bar < 0 ? "{\"name\":\"World\"}" : text[(bar + 1)..]));
    }

    public Process Start(string address, int? concurrency = null)
    {
        var start = new ProcessStartInfo(File, Arguments) { RedirectStandardOutput = false };
        start.Environment["AWS_LAMBDA_RUNTIME_API"] = address;
        start.Environment["AWS_LAMBDA_FUNCTION_NAME"] = "benchmark";
        start.Environment["AWS_LAMBDA_FUNCTION_VERSION"] = "$LATEST";
        start.Environment["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"] = "512";
        start.Environment["AWS_LAMBDA_LOG_GROUP_NAME"] = "/aws/lambda/benchmark";
        start.Environment["AWS_LAMBDA_LOG_STREAM_NAME"] = "stream";
        start.Environment["_HANDLER"] = "bootstrap";
        if (concurrency is { } count)
            start.Environment["AWS_LAMBDA_MAX_CONCURRENCY"] = count.ToString(CultureInfo.InvariantCulture);
        return Process.Start(start)!;
    }
}

/// <summary>What Linux says of a process.</summary>
internal static class ProcessFigures
{
    /// <summary>Processor time of all its threads, in microseconds. In nanoseconds at the source, where /proc/PID/stat counts clock ticks.</summary>
    public static double CpuMicroseconds(int process) => Directory
        .EnumerateDirectories($"/proc/{process}/task")
        .Sum(task => double.Parse(File.ReadAllText(task + "/schedstat").Split(' ')[0], CultureInfo.InvariantCulture)) / 1000;

    /// <summary>A line of /proc/PID/status in MB: VmRSS now, VmHWM at most.</summary>
    public static double Megabytes(int process, string line) => double.Parse(
        File.ReadLines($"/proc/{process}/status").First(text => text.StartsWith(line, StringComparison.Ordinal)).AsSpan(line.Length + 1).TrimEnd(" kB"),
        CultureInfo.InvariantCulture) * 1024 / 1e6;

    /// <summary>Starts VmHWM anew.</summary>
    public static void ResetPeak(int process) => File.WriteAllText($"/proc/{process}/clear_refs", "5");
}
