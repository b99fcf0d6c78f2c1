using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;

namespace Lambent.Benchmarks;

/// <summary>
/// Events a second of N loops in one process, beside N processes of one loop each: what Managed Instances would be without a runtime for them.
/// </summary>
internal static class Throughput
{
    public static void Run(Candidate loops, Candidate single, int[] counts, TimeSpan time)
    {
        Console.WriteLine($"Events a second over {time.TotalSeconds:0} s, one event at a time on each of N connections.\n");
        Console.WriteLine($"| N | {single.Name}, N processes | {loops.Name}, one process | × | CPU per event, µs | | memory, MB | |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|");
        foreach (var count in counts)
        {
            var (many, manyCpu, manyMemory) = Measure(single, count, count, time);
            var (one, oneCpu, oneMemory) = Measure(loops, 1, count, time);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {count} | {many:0} | {one:0} | {one / many:0.00} | {manyCpu:0.0} | {oneCpu:0.0} | {manyMemory:0.0} | {oneMemory:0.0} |"));
        }
    }

    private static (double PerSecond, double Cpu, double Memory) Measure(Candidate candidate, int processes, int connections, TimeSpan time)
    {
        using var api = new RuntimeApi();
        var started = Enumerable.Range(0, processes).Select(_ => candidate.Start(api.Address, processes == 1 ? connections : null)).ToArray();
        try
        {
            var sockets = Enumerable.Range(0, connections).Select(_ => api.Accept()).ToArray();
            var counts = new long[connections * 16]; // apart from each other in memory
            using var stop = new CancellationTokenSource();
            var threads = sockets.Select((socket, number) => new Thread(() => Serve(api, socket, candidate.Event, ref counts[number * 16], stop.Token)) { IsBackground = true }).ToArray();
            foreach (var thread in threads)
                thread.Start();

            Thread.Sleep(time / 4); // warm
            var (events, cpu, clock) = (Sum(counts), Cpu(started), Stopwatch.GetTimestamp());
            Thread.Sleep(time);
            var taken = Stopwatch.GetElapsedTime(clock).TotalSeconds;
            (events, cpu) = (Sum(counts) - events, Cpu(started) - cpu);
            var memory = started.Sum(process => ProcessFigures.Megabytes(process.Id, "VmRSS:"));
            stop.Cancel();
            return (events / taken, cpu / events, memory);
        }
        finally
        {
            foreach (var process in started)
            {
                process.Kill();
                process.WaitForExit();
                process.Dispose();
            }
        }
    }

    private static void Serve(RuntimeApi api, Socket socket, byte[] payload, ref long count, CancellationToken stop)
    {
        var message = api.Event(payload);
        var buffer = new byte[16 * 1024];
        try
        {
            Receive(socket, buffer);
            while (!stop.IsCancellationRequested)
            {
                socket.Send(message);
                Receive(socket, buffer);
                Volatile.Write(ref count, count + 1);
                socket.Send(RuntimeApi.Accepted);
                Receive(socket, buffer);
            }
        }
        catch (SocketException) // the program was ended
        {
        }
    }

    /// <summary>A small request: head and body come in one piece, or the head says how much there is to come.</summary>
    private static void Receive(Socket socket, byte[] buffer)
    {
        for (var length = 0; ;)
        {
            var count = socket.Receive(buffer.AsSpan(length));
            if (count == 0)
                throw new SocketException((int)SocketError.ConnectionReset);
            length += count;
            var received = buffer.AsSpan(0, length);
            var head = received.IndexOf("\r\n\r\n"u8);
            if (head < 0)
                continue;
            var announced = received[..head].IndexOf("Content-Length: "u8);
            var body = 0;
            if (announced >= 0)
                _ = System.Buffers.Text.Utf8Parser.TryParse(received.Slice(announced + 16, head + 2 - announced - 16), out body, out _);
            if (length >= head + 4 + body)
                return;
        }
    }

    private static long Sum(long[] counts)
    {
        var sum = 0L;
        for (var i = 0; i < counts.Length; i += 16)
            sum += Volatile.Read(ref counts[i]);
        return sum;
    }

    private static double Cpu(Process[] processes) => processes.Sum(process => ProcessFigures.CpuMicroseconds(process.Id));
}
