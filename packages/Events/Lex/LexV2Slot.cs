namespace Lambent.Events;

/// <summary>The value of a slot.</summary>
public sealed partial record LexV2Slot : LambdaPayload
{
    /// <summary>The shape: one value, several or a composite.</summary>
    public LexV2SlotShape Shape { get; set; }

    /// <summary>The value; of several the text that held them.</summary>
    public LexV2SlotValue? Value { get; set; }

    /// <summary>The values of a slot that takes several.</summary>
    public IReadOnlyList<LexV2Slot?> Values { get => field ?? []; set; }

    /// <summary>The slots of a composite.</summary>
    public IReadOnlyDictionary<string, LexV2Slot?> SubSlots { get => field ?? ReadOnlyDictionary<string, LexV2Slot?>.Empty; set; }
}

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

/// <summary>The value of a slot.</summary>
public sealed partial record LexV2SlotValue : LambdaPayload
{
    /// <summary>The input of the user.</summary>
    public string? OriginalValue { get; set; }

    /// <summary>The value that Lex resolved; use this one.</summary>
    public string? InterpretedValue { get; set; }

    /// <summary>Other values that it may be.</summary>
    public IReadOnlyList<string> ResolvedValues { get => field ?? []; set; }
}
