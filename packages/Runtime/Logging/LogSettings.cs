using Microsoft.Extensions.Logging;

namespace Lambent;

/// <summary>Lambda's logging controls, https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs-advanced.html.</summary>
internal static class LogSettings
{
    /// <summary>The words of Lambda and of Microsoft's logging, without case; null for any other.</summary>
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

    /// <summary>Lambda writes <c>Text</c> and <c>JSON</c>; Managed Instances and emulators also lower case.</summary>
    public static LambdaLogFormat? ParseFormat(string? text) => text?.ToUpperInvariant() switch
    {
        "JSON" => LambdaLogFormat.Json,
        "TEXT" => LambdaLogFormat.Text,
        _ => null,
    };

    /// <summary>The words that Lambda's own filter knows; with any other it takes a line for INFO.</summary>
    public static ReadOnlySpan<byte> JsonLevel(LogLevel level) => level switch
    {
        LogLevel.Trace => "TRACE"u8,
        LogLevel.Debug => "DEBUG"u8,
        LogLevel.Warning => "WARN"u8,
        LogLevel.Error => "ERROR"u8,
        LogLevel.Critical => "FATAL"u8,
        _ => "INFO"u8,
    };

    /// <summary>The four letters of .NET's text logs.</summary>
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
