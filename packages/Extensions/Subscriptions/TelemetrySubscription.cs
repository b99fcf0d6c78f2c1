namespace Lambent.Extensions;

/// <summary>
/// A subscription to the Telemetry API 2022-07-01, https://docs.aws.amazon.com/lambda/latest/dg/telemetry-api.html. An extension has one.
/// </summary>
public sealed record TelemetrySubscription : RecordSubscription
{
    /// <summary>The version of the records' form. Default: <c>2025-01-29</c>, the only one on Lambda Managed Instances.</summary>
    public string SchemaVersion { get; init; } = "2025-01-29";

    internal override string Path => "/2022-07-01/telemetry";

    internal override string Schema => SchemaVersion;

    internal override string Api => "Telemetry API";
}
