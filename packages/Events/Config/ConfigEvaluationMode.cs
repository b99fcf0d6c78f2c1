namespace Lambent.Events;

/// <summary>When AWS Config evaluates a resource.</summary>
[OpenEnum]
public readonly partial struct ConfigEvaluationMode
{
    /// <summary>It exists.</summary>
    public const string Detective = "DETECTIVE";

    /// <summary>It is about to be made.</summary>
    public const string Proactive = "PROACTIVE";
}
