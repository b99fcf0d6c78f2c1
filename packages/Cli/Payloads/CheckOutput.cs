using System.Text.Json;

namespace Lambent.Cli.Payloads;

/// <summary>Writes reports as they come, and gives the exit code: 1 when a file was lost or not parsed.</summary>
internal static class CheckOutput
{
    public static int Json(TextWriter output, IEnumerable<PayloadReport> reports)
    {
        var exitCode = 0;
        foreach (var report in reports)
        {
            output.WriteLine(JsonSerializer.Serialize(report, CliJson.Default.PayloadReport));
            exitCode |= report.IsGood ? 0 : 1;
        }

        return exitCode;
    }

    public static int Text(TextWriter output, IEnumerable<PayloadReport> reports)
    {
        int all = 0, bad = 0;
        foreach (var report in reports)
        {
            all++;
            bad += report.IsGood ? 0 : 1;
            output.WriteLine($"{report.File}: {Summary(report)}");
            foreach (var path in report.Lost)
                output.WriteLine($"  lost: {path}");
            foreach (var path in report.WithoutProperty)
                output.WriteLine($"  kept, but not typed: {path}");
        }

        if (all > 1)
            output.WriteLine($"{all} files, {all - bad} of them lossless.");
        return bad == 0 ? 0 : 1;
    }

    private static string Summary(PayloadReport report) => report switch
    {
        { Kind: null } => report.Error!,
        { Parsed: false } => $"{report.Kind}. {report.Error}",
        { Lossless: false } => $"{report.Kind}, read as {report.Type}. NOT LOSSLESS.",
        _ => $"{report.Kind}, read as {report.Type}. Lossless.",
    };
}
