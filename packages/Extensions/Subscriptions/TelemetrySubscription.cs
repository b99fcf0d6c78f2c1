namespace Lambent.Extensions;

/// <summary>
/// A subscription to the Telemetry API 2022-07-01, https://docs.aws.amazon.com/lambda/latest/dg/telemetry-api.html. An extension has one.
/// </summary>
public sealed record TelemetrySubscription : RecordSubscription
{
    private const string Latest = "2025-01-29";

    /// <summary>The version of the records' form. Default: <c>2025-01-29</c>, the first that Lambda Managed Instances take.</summary>
    public string SchemaVersion { get; init; } = Latest;

    internal override string Path => "/2022-07-01/telemetry";

    internal override string Schema => SchemaVersion;

    internal override string Api => "Telemetry API";

    internal override void Check(LambdaEnvironment environment)
    {
        base.Check(environment);
        if (ManagedInstances.IsOn(environment) && string.CompareOrdinal(SchemaVersion, Latest) < 0)
            throw Wrong($"{nameof(SchemaVersion)} is '{SchemaVersion}', and Lambda Managed Instances take '{Latest}' or later");
    }
}
