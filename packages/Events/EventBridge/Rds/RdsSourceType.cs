using System.Text.Json.Serialization;

namespace Lambent.Events.Rds;

/// <summary>The type of what an event of RDS happened to.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<RdsSourceType>))]
public readonly record struct RdsSourceType(string Value) : IOpenEnum<RdsSourceType>
{
    /// <summary>A database instance.</summary>
    public static RdsSourceType DbInstance => new("DB_INSTANCE");

    /// <summary>A cluster.</summary>
    public static RdsSourceType Cluster => new("CLUSTER");

    /// <summary>A snapshot of an instance.</summary>
    public static RdsSourceType Snapshot => new("SNAPSHOT");

    /// <summary>A snapshot of a cluster.</summary>
    public static RdsSourceType ClusterSnapshot => new("CLUSTER_SNAPSHOT");

    /// <summary>A parameter group.</summary>
    public static RdsSourceType DbParameterGroup => new("DB_PARAM");

    /// <summary>A security group.</summary>
    public static RdsSourceType SecurityGroup => new("SECURITY_GROUP");

    /// <summary>A proxy.</summary>
    public static RdsSourceType DbProxy => new("DB_PROXY");

    /// <summary>A custom engine version.</summary>
    public static RdsSourceType CustomEngineVersion => new("CUSTOM_ENGINE_VERSION");

    /// <summary>A blue/green deployment.</summary>
    public static RdsSourceType BlueGreenDeployment => new("BLUE_GREEN_DEPLOYMENT");

    /// <inheritdoc/>
    public static RdsSourceType Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
