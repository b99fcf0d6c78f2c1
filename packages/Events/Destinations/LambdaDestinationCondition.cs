namespace Lambent.Events;

/// <summary>Why Lambda sent a record to a destination.</summary>
[OpenEnum]
public readonly partial struct LambdaDestinationCondition
{
    /// <summary>The function succeeded.</summary>
    public const string Success = "Success";

    /// <summary>An asynchronous invocation failed each time.</summary>
    public const string RetriesExhausted = "RetriesExhausted";

    /// <summary>An event became too old before the function handled it.</summary>
    public const string EventAgeExceeded = "EventAgeExceeded";

    /// <summary>The function may not run: its reserved concurrency is 0.</summary>
    public const string ZeroReservedConcurrency = "ZeroReservedConcurrency";

    /// <summary>A batch of a stream failed each time.</summary>
    public const string RetryAttemptsExhausted = "RetryAttemptsExhausted";

    /// <summary>A record of a stream became too old before the function handled it.</summary>
    public const string RecordAgeExceeded = "RecordAgeExceeded";
}
