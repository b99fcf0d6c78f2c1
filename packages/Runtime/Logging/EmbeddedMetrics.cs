namespace Lambent;

/// <summary>
/// Metrics in a log line: an object that CloudWatch reads only if it stands bare on its line.
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
/// </summary>
/// <remarks>
/// A bare line has no request id and no level of the runtime's, and its metrics are billed. Text that a caller of the function controls must not become
/// one: only a message without arguments is the program's own.
/// </remarks>
internal static class EmbeddedMetrics
{
    public static bool IsMessage(string message, IReadOnlyList<KeyValuePair<string, object?>>? values) =>
        message.StartsWith('{') && message.EndsWith('}') && message.Contains("\"_aws\"", StringComparison.Ordinal)
        && message.Contains("\"CloudWatchMetrics\"", StringComparison.Ordinal) && !message.AsSpan().ContainsAny('\n', '\r')
        && values is { Count: 1 } && values[0] is { Key: "{OriginalFormat}", Value: string template } && template == message;
}
