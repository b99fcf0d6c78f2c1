namespace Lambent;

/// <summary>The format of log records: the value of <c>AWS_LAMBDA_LOG_FORMAT</c>.</summary>
public enum LambdaLogFormat
{
    /// <summary>Tab-separated values: time, request ID, level, message.</summary>
    Text,

    /// <summary>One JSON object per line, with the keys that CloudWatch and the log level filter of Lambda read.</summary>
    Json,
}
