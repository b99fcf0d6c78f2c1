namespace Lambent.Events;

/// <summary>How far an intent is.</summary>
[OpenEnum]
public readonly partial struct LexV2IntentState
{
    /// <summary>The function could not fulfil it.</summary>
    public const string Failed = "Failed";

    /// <summary>It is fulfilled.</summary>
    public const string Fulfilled = "Fulfilled";

    /// <summary>It is being fulfilled.</summary>
    public const string FulfillmentInProgress = "FulfillmentInProgress";

    /// <summary>Slots are missing.</summary>
    public const string InProgress = "InProgress";

    /// <summary>All slots are there.</summary>
    public const string ReadyForFulfillment = "ReadyForFulfillment";

    /// <summary>Lex waits for the user.</summary>
    public const string Waiting = "Waiting";
}
