namespace Lambent.Extensions;

/// <summary>
/// A subscription to the Logs API 2020-08-15, https://docs.aws.amazon.com/lambda/latest/dg/runtimes-logs-api.html, which the Telemetry API has
/// superseded. Not on Lambda Managed Instances. An extension has one, and none to the Telemetry API.
/// </summary>
public sealed record LogsSubscription : RecordSubscription
{
    /// <summary>The version of the records' form. Default: <c>2021-03-18</c>, the last one.</summary>
    public string SchemaVersion { get; init; } = "2021-03-18";

    internal override string Path => "/2020-08-15/logs";

    internal override string Schema => SchemaVersion;

    internal override string Api => "Logs API";

    internal override void Check(LambdaEnvironment environment)
    {
        base.Check(environment);
        if (ManagedInstances.IsOn(environment))
            throw new LambdaExtensionException(LambdaExtensionFailure.Configuration, "Lambda Managed Instances have no Logs API: use OnTelemetry instead of OnLogs.");
    }
}
