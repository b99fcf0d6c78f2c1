namespace Lambent.Events;

/// <summary>Where on the way of a request CloudFront calls a function.</summary>
[OpenEnum]
public readonly partial struct CloudFrontEventType
{
    /// <summary>When the request of a viewer has come, before the cache is searched.</summary>
    public const string ViewerRequest = "viewer-request";

    /// <summary>When the cache does not have the answer, before the origin is asked.</summary>
    public const string OriginRequest = "origin-request";

    /// <summary>When the origin has answered, before the answer is put into the cache.</summary>
    public const string OriginResponse = "origin-response";

    /// <summary>Before the answer is sent to the viewer.</summary>
    public const string ViewerResponse = "viewer-response";
}
