namespace Lambent.Extensions;

/// <summary>
/// A subscription to the Logs API 2020-08-15, which the Telemetry API has superseded. An extension has one subscription, to the Telemetry API or to the
/// Logs API. Lambda Managed Instances have no Logs API. See https://docs.aws.amazon.com/lambda/latest/dg/runtimes-logs-api.html.
/// </summary>
public sealed record LogsSubscription : ExtensionSubscription
{
    /// <summary>The version of the record schema. Default: <c>2021-03-18</c>, the last one.</summary>
    public string SchemaVersion { get; init; } = "2021-03-18";

    internal override string Path => "/2020-08-15/logs";

    internal override string RecordSchemaVersion => SchemaVersion;

    internal override string ApiName => "Logs API";

    internal override void Validate(LambdaEnvironment environment)
    {
        base.Validate(environment);
        if (ManagedInstances.IsEnabled(environment))
            throw new LambdaExtensionException(LambdaExtensionFailure.Configuration, "Lambda Managed Instances have no Logs API. Use OnTelemetry instead of OnLogs.");
    }
}
