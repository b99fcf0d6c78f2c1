namespace Lambent.Extensions;

/// <summary>
/// When Lambda delivers what it has collected: as soon as one of the three is reached. See
/// https://docs.aws.amazon.com/lambda/latest/dg/telemetry-api.html#telemetry-api-buffering.
/// </summary>
public sealed record TelemetryBuffering
{
    /// <summary>The most records in a batch, 1,000 to 10,000. Default: 1,000.</summary>
    public int MaxItems { get; init; } = 1_000;

    /// <summary>The most bytes in a batch, 262,144 to 1,048,576. Default: 262,144. A batch may all the same be more than twice as long.</summary>
    public int MaxBytes { get; init; } = 262_144;

    /// <summary>The longest time that a batch is collected, 25 ms to 30 s. Default: 1 s.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(1);

    internal void Check()
    {
        Check(nameof(MaxItems), MaxItems, 1_000, 10_000, "records");
        Check(nameof(MaxBytes), MaxBytes, 262_144, 1_048_576, "bytes");
        Check(nameof(Timeout), (long)Timeout.TotalMilliseconds, 25, 30_000, "ms");
    }

    private static void Check(string name, long value, long least, long most, string unit)
    {
        if (value < least || value > most)
        {
            throw new LambdaExtensionException(
                LambdaExtensionFailure.Configuration,
                $"{nameof(TelemetryBuffering)}.{name} is {value} {unit}; Lambda takes {least} to {most}.");
        }
    }
}
