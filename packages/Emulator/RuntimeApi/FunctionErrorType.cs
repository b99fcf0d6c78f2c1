using System.Text.RegularExpressions;

namespace Lambent.Emulator;

/// <summary>
/// What Lambda makes of <c>Lambda-Runtime-Function-Error-Type</c>: a header that holds <c>Function.Name</c> or <c>Runtime.Name</c> anywhere is
/// kept, the rest is counted as unknown. It is for metrics and logs; the caller sees the body's <c>errorType</c>.
/// </summary>
internal static partial class FunctionErrorType
{
    public static string Normalize(string? header) => header switch
    {
        null => "Runtime.Unknown",
        _ when Known().IsMatch(header) => header,
        _ when header.StartsWith("Function.", StringComparison.Ordinal) => "Function.Unknown",
        _ => "Runtime.Unknown",
    };

    [GeneratedRegex(@"(Runtime|Function)\.[A-Z][a-zA-Z]+")]
    private static partial Regex Known();
}
