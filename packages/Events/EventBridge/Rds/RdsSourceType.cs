namespace Lambent.Events.Rds;

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
