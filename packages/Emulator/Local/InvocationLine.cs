using System.Globalization;
using System.Text;

namespace Lambent.Emulator;

/// <summary>The line in the terminal for an invocation that has ended.</summary>
internal static class InvocationLine
{
    /// <summary>Such as <c>c6f5a2e8-… success in 12.34 ms, billed 13 ms, 61 MB, cold start 85.20 ms</c>.</summary>
    public static string Of(InvocationReport report)
    {
        var line = new StringBuilder(report.Request.RequestId)
            .Append(' ').Append(report.FunctionErrorType is null ? "success" : $"failed ({report.FunctionErrorType})")
            .Append(CultureInfo.InvariantCulture, $" in {report.Duration.TotalMilliseconds:F2} ms, billed {report.Billed.TotalMilliseconds:F0} ms");
        if (report.MaxMemoryUsed is { } memory)
            line.Append(CultureInfo.InvariantCulture, $", {memory} MB");
        return line.Append(report.InitDuration is { } init ? string.Create(CultureInfo.InvariantCulture, $", cold start {init.TotalMilliseconds:F2} ms") : ", warm").ToString();
    }
}
