using System.IO.Pipes;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Lambent.Tests.Logging;

/// <summary>A log that writes to a real pipe with a slow reader.</summary>
public sealed class LogPipeTests
{
    private const int Lines = 40;
    private const int LineLength = 16 * 1024;

    private static CancellationToken Test => TestContext.Current.CancellationToken;

    [Fact(Timeout = 60_000)]
    public async Task A_full_non_blocking_pipe_loses_no_line()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "descriptors are Lambda's and Linux's");
        using var pipe = new AnonymousPipeServerStream(PipeDirection.In);
        var descriptor = (int)pipe.ClientSafePipeHandle.DangerousGetHandle();
        Assert.Equal(0, Native.SetFlags(descriptor, Native.SetStatusFlags, Native.NonBlocking));
        var filling = Encoding.ASCII.GetBytes(new string('z', 1023) + "\n");
        while (Native.Write(descriptor, filling, filling.Length) > 0)
        {
        }

        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var writing = Write(descriptor, 1, begun.SetResult);
        await begun.Task;
        var reading = ReadSlowly(pipe);
        await writing;
        pipe.DisposeLocalCopyOfClientHandle();

        AssertLines(string.Join('\n', (await reading).Split('\n').SkipWhile(line => line is ['z', ..])), writers: 1);
    }

    [Fact(Timeout = 60_000)]
    public async Task Long_lines_of_two_logs_on_one_descriptor_do_not_mix()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "descriptors are Lambda's and Linux's");
        using var pipe = new AnonymousPipeServerStream(PipeDirection.In);
        var descriptor = (int)pipe.ClientSafePipeHandle.DangerousGetHandle();

        var reading = ReadSlowly(pipe);
        await Task.WhenAll(Enumerable.Range(1, 4).Select(writer => Write(descriptor, writer)));
        pipe.DisposeLocalCopyOfClientHandle();

        AssertLines(await reading, writers: 4);
    }

    [Fact(Timeout = 60_000)]
    public async Task Two_logs_on_one_stream_write_one_line_at_a_time()
    {
        var stream = new OneAtATime();

        await Task.WhenAll(Enumerable.Range(1, 4).Select(writer => Write(new LogSink(() => stream, framed: false), writer)));

        Assert.False(stream.Mixed);
        Assert.Equal(4 * Lines, stream.Count);
    }

    [Fact]
    public void A_log_call_does_not_throw_when_the_pipe_has_no_reader()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "descriptors are Lambda's and Linux's");
        var pipe = new AnonymousPipeServerStream(PipeDirection.Out);
        pipe.DisposeLocalCopyOfClientHandle();
        var stream = StandardOutput.Open((int)pipe.SafePipeHandle.DangerousGetHandle());

        Assert.Throws<IOException>(() => stream.Write("x"u8));
        pipe.Dispose();
    }

    private static Task Write(int descriptor, int writer, Action? begin = null) =>
        Write(new LogSink(() => StandardOutput.Open(descriptor), framed: false), writer, begin);

    /// <summary>Writes lines of one letter. Each writer has its own thread and its own sink.</summary>
    private static Task Write(LogSink sink, int writer, Action? begin = null) => Task.Factory.StartNew(
        () =>
        {
            begin?.Invoke();
            for (var line = 0; line < Lines; line++)
            {
                var record = new byte[LogSink.FrameSize + LineLength];
                record.AsSpan(LogSink.FrameSize).Fill((byte)('a' + writer));
                record[^1] = (byte)'\n';
                try
                {
                    sink.Write(record, LogLevel.Information, false, default);
                }
                catch (IOException) // RuntimeLog does the same: it drops the line
                {
                }
            }
        },
        Test,
        TaskCreationOptions.LongRunning,
        TaskScheduler.Default);

    private static Task<string> ReadSlowly(Stream pipe) => Task.Factory.StartNew(
        () =>
        {
            var text = new StringBuilder();
            var buffer = new byte[1000];
            for (int count; (count = pipe.Read(buffer)) > 0;)
                text.Append(Encoding.ASCII.GetString(buffer, 0, count));
            return text.ToString();
        },
        Test,
        TaskCreationOptions.LongRunning,
        TaskScheduler.Default);

    private static void AssertLines(string text, int writers)
    {
        var lines = text.TrimEnd('\n').Split('\n');
        Assert.Equal(writers * Lines, lines.Length);
        Assert.All(lines, line =>
        {
            Assert.Equal(LineLength - 1, line.Length);
            Assert.Equal(-1, line.AsSpan().IndexOfAnyExcept(line[0]));
        });
        Assert.All(Enumerable.Range(1, writers), writer => Assert.Equal(Lines, lines.Count(line => line[0] == 'a' + writer)));
    }

    /// <summary>Fails when two threads write at the same time.</summary>
    private sealed class OneAtATime : MemoryStream
    {
        private int _inside;

        public bool Mixed { get; private set; }

        public int Count { get; private set; }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            Mixed |= Interlocked.Increment(ref _inside) != 1;
            Thread.SpinWait(1000);
            Count++;
            Interlocked.Decrement(ref _inside);
        }
    }

    private static class Native
    {
        public const int SetStatusFlags = 4; // F_SETFL of Linux
        public const int NonBlocking = 0x800; // O_NONBLOCK of Linux

        [DllImport("libc", EntryPoint = "fcntl", SetLastError = true)]
        public static extern int SetFlags(int descriptor, int command, int flags);

        [DllImport("libc", EntryPoint = "write", SetLastError = true)]
        public static extern nint Write(int descriptor, byte[] bytes, nint count);
    }
}
