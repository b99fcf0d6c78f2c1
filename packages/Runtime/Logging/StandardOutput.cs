using System.Runtime.InteropServices;

namespace Lambent;

/// <summary>
/// A file descriptor as a stream that writes each span at once. On Unix <c>write</c> itself: the console class would bring its terminal handling
/// (100 KB under Native AOT), and a file stream keeps a position of its own, which overwrites what others write to a redirected output.
/// </summary>
internal sealed partial class StandardOutput(int descriptor) : Stream
{
    public override bool CanRead => false;
    public override bool CanSeek => false;
    public override bool CanWrite => true;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>The process's standard output, or another open descriptor.</summary>
    public static Stream Open(int descriptor) => OperatingSystem.IsWindows() ? Console.OpenStandardOutput() : new StandardOutput(descriptor);

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        const int Interrupted = 4; // EINTR
        while (!buffer.IsEmpty)
        {
            var count = Native.Write(descriptor, buffer, buffer.Length);
            if (count >= 0)
                buffer = buffer[(int)count..];
            else if (Marshal.GetLastPInvokeError() != Interrupted)
                throw new IOException($"Writing to descriptor {descriptor} failed with error {Marshal.GetLastPInvokeError()}.");
        }
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
    }
}
