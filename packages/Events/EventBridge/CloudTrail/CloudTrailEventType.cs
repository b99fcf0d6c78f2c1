namespace Lambent.Events.CloudTrail;

/// <summary>What kind of record CloudTrail wrote.</summary>
[OpenEnum]
public readonly partial struct CloudTrailEventType
{
    /// <summary>A call of an API.</summary>
    public const string AwsApiCall = "AwsApiCall";

    /// <summary>Something a service did by itself.</summary>
    public const string AwsServiceEvent = "AwsServiceEvent";

    /// <summary>Something done in the console that is no call of an API.</summary>
    public const string AwsConsoleAction = "AwsConsoleAction";

    /// <summary>Someone signed in.</summary>
    public const string AwsConsoleSignIn = "AwsConsoleSignIn";

    /// <summary>Network activity of a VPC endpoint.</summary>
    public const string AwsVpceEvent = "AwsVpceEvent";

    /// <summary>Unusual activity.</summary>
    public const string AwsCloudTrailInsight = "AwsCloudTrailInsight";
}
