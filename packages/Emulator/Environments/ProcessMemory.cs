using System.Buffers.Text;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Lambent.Emulator;

/// <summary>
/// The memory of a process. It is read after each invocation, so on Linux from the file of the kernel, without objects; see
/// https://man7.org/linux/man-pages/man5/proc_pid_status.5.html.
/// </summary>
internal static class ProcessMemory
{
    private const int StatusLength = 4096; // more than the file has up to the line that is read

    /// <summary>The most memory that a process has had resident, in bytes; null when it has ended.</summary>
    public static long? Peak(int id)
    {
        try
        {
            if (OperatingSystem.IsLinux())
                return ReadStatus(id);
            using var process = Process.GetProcessById(id);
            return process.PeakWorkingSet64 is > 0 and var bytes ? bytes : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or InvalidOperationException or Win32Exception or NotSupportedException)
        {
            return null;
        }
    }

    private static long? ReadStatus(int id)
    {
        using var file = File.OpenHandle(string.Create(CultureInfo.InvariantCulture, $"/proc/{id}/status"));
        Span<byte> buffer = stackalloc byte[StatusLength];
        var status = buffer[..RandomAccess.Read(file, buffer, 0)];
        var at = status.IndexOf("VmHWM:"u8);
        if (at < 0) // a zombie has no memory
            return null;
        var number = status[(at + "VmHWM:".Length)..].TrimStart(" \t"u8);
        return Utf8Parser.TryParse(number, out long kilobytes, out _) ? kilobytes * 1024 : null;
    }
}
