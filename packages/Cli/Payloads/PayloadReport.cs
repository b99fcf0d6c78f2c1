using System.Text.Json.Serialization;

namespace Lambent.Cli.Payloads;

/// <summary>What was found out about a file; a line of <c>lambent event check --output json</c>.</summary>
/// <param name="File">The path as it was given.</param>
/// <param name="Kind">What it is; null when that is not known.</param>
/// <param name="Type">The type that reads it.</param>
/// <param name="Parsed">Whether it could be read.</param>
/// <param name="Lossless">Whether writing it back gives the same.</param>
/// <param name="Lost">Paths that are missing or differ when it is written back.</param>
/// <param name="WithoutProperty">Paths that have no typed member; they survive.</param>
/// <param name="Error">Why it could not be identified or read.</param>
internal sealed record PayloadReport(
    string File, string? Kind, string? Type, bool Parsed, bool Lossless, IReadOnlyList<string> Lost, IReadOnlyList<string> WithoutProperty, string? Error)
{
    [JsonIgnore]
    public bool IsGood => Parsed && Lossless;
}
