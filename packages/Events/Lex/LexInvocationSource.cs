namespace Lambent.Events;

/// <summary>Why Lex invokes the function.</summary>
[OpenEnum]
public readonly partial struct LexInvocationSource
{
    /// <summary>The dialog goes on: check the slots and say what to do next.</summary>
    public const string DialogCodeHook = "DialogCodeHook";

    /// <summary>All slots are there: fulfil the intent.</summary>
    public const string FulfillmentCodeHook = "FulfillmentCodeHook";
}
