namespace Lambent.Events;

/// <summary>What CloudFront does with the body of a request that a function returns.</summary>
[OpenEnum]
public readonly partial struct CloudFrontBodyAction
{
    /// <summary>It sends the body of the viewer.</summary>
    public const string ReadOnly = "read-only";

    /// <summary>It sends what the function put in its place.</summary>
    public const string Replace = "replace";
}
