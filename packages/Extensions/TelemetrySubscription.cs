namespace Lambent.Extensions;

/// <summary>
/// A subscription to the Telemetry API 2022-07-01. An extension has one subscription, to the Telemetry API or to the Logs API. See
/// https://docs.aws.amazon.com/lambda/latest/dg/telemetry-api.html.
/// </summary>
public sealed record TelemetrySubscription : ExtensionSubscription
{
    private const string LatestSchemaVersion = "2025-01-29";

    /// <summary>The version of the record schema. Default: <c>2025-01-29</c>. Lambda Managed Instances require this version or a later one.</summary>
    public string SchemaVersion { get; init; } = LatestSchemaVersion;

    internal override string Path => "/2022-07-01/telemetry";

    internal override string RecordSchemaVersion => SchemaVersion;

    internal override string ApiName => "Telemetry API";

    internal override void Validate(LambdaEnvironment environment)
    {
        base.Validate(environment);
        if (ManagedInstances.IsEnabled(environment) && string.CompareOrdinal(SchemaVersion, LatestSchemaVersion) < 0)
            throw InvalidSetting($"{nameof(SchemaVersion)} is '{SchemaVersion}', and Lambda Managed Instances require '{LatestSchemaVersion}' or later");
    }
}
