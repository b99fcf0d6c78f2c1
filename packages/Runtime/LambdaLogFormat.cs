namespace Lambent;

/// <summary>How log lines look; Lambda's setting <c>AWS_LAMBDA_LOG_FORMAT</c>.</summary>
public enum LambdaLogFormat
{
    /// <summary>Tab-separated: time, request id, level, message.</summary>
    Text,

    /// <summary>One JSON object a line, with the keys that CloudWatch and Lambda's level filter know.</summary>
    Json,
}
