namespace Lambent.Events.Glue;

/// <summary>What happened to a crawler.</summary>
[OpenEnum]
public readonly partial struct GlueCrawlerState
{
    /// <summary>It began.</summary>
    public const string Started = "Started";

    /// <summary>It succeeded.</summary>
    public const string Succeeded = "Succeeded";

    /// <summary>It failed.</summary>
    public const string Failed = "Failed";
}
