namespace Lambent.Events;

/// <summary>How a function failed.</summary>
[OpenEnum]
public readonly partial struct LambdaFunctionError
{
    /// <summary>The function reported an error.</summary>
    public const string Handled = "Handled";

    /// <summary>The runtime did, or the function ran out of time or memory.</summary>
    public const string Unhandled = "Unhandled";
}
