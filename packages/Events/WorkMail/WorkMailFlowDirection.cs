namespace Lambent.Events;

/// <summary>Which way a message goes.</summary>
[OpenEnum]
public readonly partial struct WorkMailFlowDirection
{
    /// <summary>It comes in.</summary>
    public const string Inbound = "INBOUND";

    /// <summary>It goes out.</summary>
    public const string Outbound = "OUTBOUND";
}
