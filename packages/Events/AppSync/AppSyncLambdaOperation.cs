namespace Lambent.Events;

/// <summary>How a field invokes a function.</summary>
[OpenEnum]
public readonly partial struct AppSyncLambdaOperation
{
    /// <summary>One invocation per field.</summary>
    public const string Invoke = "Invoke";

    /// <summary>One invocation for the fields of a list.</summary>
    public const string BatchInvoke = "BatchInvoke";
}
