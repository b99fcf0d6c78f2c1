namespace Lambent.Extensions;

/// <summary>
/// The buffering of a subscription: Lambda delivers a batch when it reaches one of the three limits. See
/// https://docs.aws.amazon.com/lambda/latest/dg/telemetry-api.html#telemetry-api-buffering.
/// </summary>
public sealed record TelemetryBuffering
{
    /// <summary>The maximum number of records in a batch, 1,000 to 10,000. Default: 1,000.</summary>
    public int MaxItems { get; init; } = 1_000;

    /// <summary>
    /// The maximum size of a batch in bytes, 262,144 to 1,048,576. Default: 262,144. Lambda may deliver batches of twice this size and metadata.
    /// </summary>
    public int MaxBytes { get; init; } = 262_144;

    /// <summary>The maximum time to buffer a batch, 25 ms to 30 s. Default: 1 s.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(1);

    internal void Validate()
    {
        Validate(nameof(MaxItems), MaxItems, 1_000, 10_000, "records");
        Validate(nameof(MaxBytes), MaxBytes, 262_144, 1_048_576, "bytes");
        Validate(nameof(Timeout), (long)Timeout.TotalMilliseconds, 25, 30_000, "ms");
    }

    private static void Validate(string name, long value, long min, long max, string unit)
    {
        if (value < min || value > max)
        {
            throw new LambdaExtensionException(
                LambdaExtensionFailure.Configuration,
                $"{nameof(TelemetryBuffering)}.{name} is {value} {unit}. Lambda accepts {min} to {max}.");
        }
    }
}
