namespace Lambent;

/// <summary>
/// Detects log messages in the CloudWatch embedded metric format. CloudWatch reads the metrics only when the log event contains nothing else:
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
/// </summary>
/// <remarks>
/// Such a record has no request ID and no level, and AWS bills its metrics. A caller of the function must not be able to create one, so a message with
/// arguments is never treated as metrics.
/// </remarks>
internal static class EmbeddedMetrics
{
    public static bool IsMessage(string message, IReadOnlyList<KeyValuePair<string, object?>>? values) =>
        message.StartsWith('{') && message.EndsWith('}') && message.Contains("\"_aws\"", StringComparison.Ordinal)
        && message.Contains("\"CloudWatchMetrics\"", StringComparison.Ordinal) && !message.AsSpan().ContainsAny('\n', '\r')
        && values is { Count: 1 } && values[0] is { Key: "{OriginalFormat}", Value: string template } && template == message;
}
