using System.Text;

namespace Lambent.Emulator;

/// <summary>The last 4 KB of the log of an invocation, base64: <c>LogResult</c> of the Invoke API.</summary>
internal static class LogTail
{
    private const int MaxBytes = 4 * 1024;

    private static readonly TimeSpan ReportLimit = TimeSpan.FromSeconds(1); // with a runtime that does not ask for the next event, as in a debugger
    private static readonly TimeSpan ReadDelay = TimeSpan.FromMilliseconds(20);

    /// <summary>Waits until the invocation has been reported, and reads its lines from the journal.</summary>
    public static async Task<string> ReadAsync(Invocation invocation, Journal journal, CancellationToken cancellationToken)
    {
        await Task.WhenAny(invocation.Reported, Task.Delay(ReportLimit, cancellationToken)).ConfigureAwait(false);
        // A process wrote its last line before its response, but over a pipe of its own, which may be read later than the response. Nothing tells when it is empty.
        if (invocation.Environment?.HasProcesses == true)
            await Task.Delay(ReadDelay, cancellationToken).ConfigureAwait(false);
        return Convert.ToBase64String(Encode(Lines(invocation, journal)));
    }

    private static IEnumerable<string> Lines(Invocation invocation, Journal journal)
    {
        if (invocation.Environment is not { } environment)
            yield break;
        var id = invocation.Request.RequestId;
        var end = new List<string>(); // END and REPORT come after a line that was read later
        foreach (var record in journal.Records(invocation.JournalPosition).Where(record => record.EnvironmentId == environment.Id && record.Text is not null))
        {
            if (record.RequestId is not null && record.RequestId != id)
            {
                if (end.Count > 0)
                    break; // the next invocation
            }
            else if (record.Type is "platform.end" or "platform.report")
            {
                end.Add(record.Text!);
            }
            else
            {
                yield return record.Text!;
            }
        }

        foreach (var line in end)
            yield return line;
    }

    private static ReadOnlySpan<byte> Encode(IEnumerable<string> lines)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(lines.Select(static line => line + "\n")));
        var start = Math.Max(0, bytes.Length - MaxBytes);
        while (start > 0 && start < bytes.Length && (bytes[start] & 0xC0) == 0x80) // not in the middle of a letter
            start++;
        return bytes.AsSpan(start);
    }
}
