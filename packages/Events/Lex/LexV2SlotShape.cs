namespace Lambent.Events;

/// <summary>How many values a slot takes.</summary>
[OpenEnum]
public readonly partial struct LexV2SlotShape
{
    /// <summary>One.</summary>
    public const string Scalar = "Scalar";

    /// <summary>Several.</summary>
    public const string List = "List";

    /// <summary>Slots of its own.</summary>
    public const string Composite = "Composite";
}
