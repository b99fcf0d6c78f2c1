using System.Text.Json.Serialization;

namespace Lambent.Events.CloudTrail;

/// <summary>What kind of record CloudTrail wrote.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<CloudTrailEventType>))]
public readonly record struct CloudTrailEventType(string Value) : IOpenEnum<CloudTrailEventType>
{
    /// <summary>A call of an API.</summary>
    public static CloudTrailEventType AwsApiCall => new("AwsApiCall");

    /// <summary>Something a service did by itself.</summary>
    public static CloudTrailEventType AwsServiceEvent => new("AwsServiceEvent");

    /// <summary>Something done in the console that is no call of an API.</summary>
    public static CloudTrailEventType AwsConsoleAction => new("AwsConsoleAction");

    /// <summary>Someone signed in.</summary>
    public static CloudTrailEventType AwsConsoleSignIn => new("AwsConsoleSignIn");

    /// <summary>Network activity of a VPC endpoint.</summary>
    public static CloudTrailEventType AwsVpceEvent => new("AwsVpceEvent");

    /// <summary>Unusual activity.</summary>
    public static CloudTrailEventType AwsCloudTrailInsight => new("AwsCloudTrailInsight");

    /// <inheritdoc/>
    public static CloudTrailEventType Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
