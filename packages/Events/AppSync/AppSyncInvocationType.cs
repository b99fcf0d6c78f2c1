namespace Lambent.Events;

/// <summary>Whether AppSync waits for the function.</summary>
[OpenEnum]
public readonly partial struct AppSyncInvocationType
{
    /// <summary>It waits for the result.</summary>
    public const string RequestResponse = "RequestResponse";

    /// <summary>It does not.</summary>
    public const string Event = "Event";
}
