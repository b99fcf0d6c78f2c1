using System.Runtime.InteropServices;

namespace Lambent;

/// <summary>
/// A stream that writes to a file descriptor without buffering. On Unix it calls <c>write</c>. Why not Console: it adds 100 KB to a native function. Why not
/// FileStream: it tracks its own position, and would overwrite the output of other processes in a redirected file.
/// </summary>
internal sealed partial class StandardOutput : Stream
{
    private static readonly Lock Gate = new();
    private static StandardOutput? First;
    private static Stream? WindowsConsole;

    private readonly int _descriptor;
    private readonly StandardOutput? _next; // why a linked list: a dictionary would add code to every function

    private StandardOutput(int descriptor, StandardOutput? next)
    {
        _descriptor = descriptor;
        _next = next;
    }

    public override bool CanRead => false;
    public override bool CanSeek => false;
    public override bool CanWrite => true;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>Gets the stream of a file descriptor. Every call for a descriptor returns the same stream, because <see cref="LogSink"/> locks it.</summary>
    public static Stream Open(int descriptor)
    {
        if (OperatingSystem.IsWindows())
            return LazyInitializer.EnsureInitialized(ref WindowsConsole, Console.OpenStandardOutput);
        lock (Gate)
        {
            for (var output = First; output is not null; output = output._next)
            {
                if (output._descriptor == descriptor)
                    return output;
            }

            return First = new StandardOutput(descriptor, First);
        }
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        const int Interrupted = 4; // EINTR
        while (!buffer.IsEmpty)
        {
            var count = Native.Write(_descriptor, buffer, buffer.Length);
            if (count >= 0)
            {
                buffer = buffer[(int)count..];
                continue;
            }

            var error = Marshal.GetLastPInvokeError();
            if (error == WouldBlock)
                WaitUntilWritable();
            else if (error != Interrupted)
                throw new IOException($"Writing to descriptor {_descriptor} failed with error {error}.");
        }
    }

    private static int WouldBlock => OperatingSystem.IsMacOS() ? 35 : 11; // EAGAIN

    /// <summary>Waits until the descriptor is writable. Another process can make a shared output non-blocking; a write to a full pipe then fails instead of waiting.</summary>
    private void WaitUntilWritable()
    {
        var descriptor = new PollDescriptor { Descriptor = _descriptor, Events = PollDescriptor.Writable };
        _ = Native.Poll(ref descriptor, 1, Timeout.Infinite); // when it fails or is interrupted, the next write reports the error
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private static partial class Native
    {
        [LibraryImport("libc", EntryPoint = "write", SetLastError = true)]
        public static partial nint Write(int descriptor, ReadOnlySpan<byte> buffer, nint count);

        [LibraryImport("libc", EntryPoint = "poll", SetLastError = true)]
        public static partial int Poll(ref PollDescriptor descriptor, nuint count, int milliseconds);
    }

    /// <summary><c>struct pollfd</c></summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct PollDescriptor
    {
        public const short Writable = 4; // POLLOUT

        public int Descriptor;
        public short Events;
        public short Returned;
    }
}
