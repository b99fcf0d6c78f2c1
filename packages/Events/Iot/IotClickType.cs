namespace Lambent.Events;

/// <summary>How a button was pressed.</summary>
[OpenEnum]
public readonly partial struct IotClickType
{
    /// <summary>Once.</summary>
    public const string Single = "SINGLE";

    /// <summary>Twice.</summary>
    public const string Double = "DOUBLE";

    /// <summary>For 1.5 seconds or more.</summary>
    public const string Long = "LONG";
}
