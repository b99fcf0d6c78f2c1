namespace Lambent.Emulator;

/// <summary>Asynchronous invocation of a function: retries, age and destinations. https://docs.aws.amazon.com/lambda/latest/dg/invocation-async.html.</summary>
public sealed record LambdaAsyncOptions
{
    /// <summary>The number of retries after a function error, 0 to 2. Default: 2.</summary>
    public int MaxRetryAttempts { get; init; } = 2;

    /// <summary>The time before the first retry; the second comes after twice this time. Default: 1 minute, as in Lambda.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>The age over which an event is discarded, up to 6 hours. Default: 6 hours.</summary>
    public TimeSpan MaxEventAge { get; init; } = TimeSpan.FromHours(6);

    /// <summary>Where the record of a successful invocation goes. Default: null, nowhere.</summary>
    public LambdaDestination? OnSuccess { get; init; }

    /// <summary>Where the record of an event that is discarded goes. Default: null, nowhere.</summary>
    public LambdaDestination? OnFailure { get; init; }
}
