using Microsoft.Extensions.Logging;

namespace Lambent;

/// <summary>The advanced logging controls of Lambda, https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs-advanced.html.</summary>
internal static class LogSettings
{
    /// <summary>Parses a level name of Lambda or of Microsoft.Extensions.Logging, case-insensitively; null for any other text.</summary>
    public static LogLevel? ParseLevel(string? text) => text?.ToUpperInvariant() switch
    {
        "TRACE" => LogLevel.Trace,
        "DEBUG" => LogLevel.Debug,
        "INFO" or "INFORMATION" => LogLevel.Information,
        "WARN" or "WARNING" => LogLevel.Warning,
        "ERROR" => LogLevel.Error,
        "FATAL" or "CRITICAL" => LogLevel.Critical,
        "NONE" => LogLevel.None,
        _ => null,
    };

    /// <summary>Parses a format case-insensitively: Lambda sets <c>Text</c> or <c>JSON</c>, and Managed Instances and emulators may use lower case.</summary>
    public static LambdaLogFormat? ParseFormat(string? text) => text?.ToUpperInvariant() switch
    {
        "JSON" => LambdaLogFormat.Json,
        "TEXT" => LambdaLogFormat.Text,
        _ => null,
    };

    /// <summary>The level name for Lambda's log level filter, which treats unknown names as INFO.</summary>
    public static ReadOnlySpan<byte> JsonLevel(LogLevel level) => level switch
    {
        LogLevel.Trace => "TRACE"u8,
        LogLevel.Debug => "DEBUG"u8,
        LogLevel.Warning => "WARN"u8,
        LogLevel.Error => "ERROR"u8,
        LogLevel.Critical => "FATAL"u8,
        _ => "INFO"u8,
    };

    /// <summary>The four-letter level name of .NET console logs.</summary>
    public static ReadOnlySpan<byte> TextLevel(LogLevel level) => level switch
    {
        LogLevel.Trace => "trce"u8,
        LogLevel.Debug => "dbug"u8,
        LogLevel.Warning => "warn"u8,
        LogLevel.Error => "fail"u8,
        LogLevel.Critical => "crit"u8,
        _ => "info"u8,
    };
}
