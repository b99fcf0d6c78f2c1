using System.Text.Json.Serialization;

namespace Lambent.Events.Rds;

/// <summary>
/// An event of a database: <c>RDS DB Instance Event</c>, <c>RDS DB Cluster Event</c>, <c>RDS DB Snapshot Event</c> and others of
/// RDS.
/// See <see href="https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-cloud-watch-events.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-rds-blue-green-deployment-event")]
[EventBridgeDetail("eventbridge-rds-custom-engine-version-event")]
[EventBridgeDetail("eventbridge-rds-db-cluster-event")]
[EventBridgeDetail("eventbridge-rds-db-cluster-snapshot-event")]
[EventBridgeDetail("eventbridge-rds-db-instance-event")]
[EventBridgeDetail("eventbridge-rds-db-parameter-group-event")]
[EventBridgeDetail("eventbridge-rds-db-proxy-event")]
[EventBridgeDetail("eventbridge-rds-db-security-group-event")]
[EventBridgeDetail("eventbridge-rds-db-snapshot-event")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record RdsDetail : LambdaPayload, ILambdaJson<RdsDetail>
{
    /// <summary>The event category, such as <c>backup</c>.</summary>
    [JsonPropertyName("EventCategories")]
    public IReadOnlyList<string> EventCategories { get => field ?? []; set; }

    /// <summary>The type of what it happened to.</summary>
    [JsonPropertyName("SourceType")]
    public RdsSourceType SourceType { get; set; }

    /// <summary>The ARN of what it happened to.</summary>
    [JsonPropertyName("SourceArn")]
    public string SourceArn { get => field ?? ""; set; }

    /// <summary>The name of what it happened to.</summary>
    [JsonPropertyName("SourceIdentifier")]
    public string SourceIdentifier { get => field ?? ""; set; }

    /// <summary>The time of the event.</summary>
    [JsonPropertyName("Date")]
    public partial DateTimeOffset? Date { get; set; }

    /// <summary>A description of what happened.</summary>
    [JsonPropertyName("Message")]
    public string Message { get => field ?? ""; set; }

    /// <summary>The event id, such as <c>RDS-EVENT-0002</c>.</summary>
    [JsonPropertyName("EventID")]
    public string? EventId { get; set; }

    /// <summary>The tags of what it happened to.</summary>
    [JsonPropertyName("Tags")]
    public IReadOnlyDictionary<string, string> Tags { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }
}

/// <summary>The type of what an event of RDS happened to.</summary>
[OpenEnum]
public readonly partial struct RdsSourceType
{
    /// <summary>A database instance.</summary>
    public const string DbInstance = "DB_INSTANCE";

    /// <summary>A cluster.</summary>
    public const string Cluster = "CLUSTER";

    /// <summary>A snapshot of an instance.</summary>
    public const string Snapshot = "SNAPSHOT";

    /// <summary>A snapshot of a cluster.</summary>
    public const string ClusterSnapshot = "CLUSTER_SNAPSHOT";

    /// <summary>A parameter group.</summary>
    public const string DbParameterGroup = "DB_PARAM";

    /// <summary>A security group.</summary>
    public const string SecurityGroup = "SECURITY_GROUP";

    /// <summary>A proxy.</summary>
    public const string DbProxy = "DB_PROXY";

    /// <summary>A custom engine version.</summary>
    public const string CustomEngineVersion = "CUSTOM_ENGINE_VERSION";

    /// <summary>A blue/green deployment.</summary>
    public const string BlueGreenDeployment = "BLUE_GREEN_DEPLOYMENT";
}
