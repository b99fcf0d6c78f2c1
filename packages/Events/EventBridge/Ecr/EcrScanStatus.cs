namespace Lambent.Events.Ecr;

/// <summary>How a scan ended.</summary>
[OpenEnum]
public readonly partial struct EcrScanStatus
{
    /// <summary>The image was scanned.</summary>
    public const string Complete = "COMPLETE";

    /// <summary>It could not be scanned.</summary>
    public const string Failed = "FAILED";
}
