namespace Lambent.Events;

/// <summary>Whether an authority knows a value.</summary>
[OpenEnum]
public readonly partial struct AlexaResolutionCode
{
    /// <summary>It does.</summary>
    public const string Match = "ER_SUCCESS_MATCH";

    /// <summary>It does not.</summary>
    public const string NoMatch = "ER_SUCCESS_NO_MATCH";

    /// <summary>It took too long.</summary>
    public const string Timeout = "ER_ERROR_TIMEOUT";

    /// <summary>It failed.</summary>
    public const string Exception = "ER_ERROR_EXCEPTION";
}
