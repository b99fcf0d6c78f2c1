namespace Lambent.Events;

/// <summary>What came of an intent.</summary>
[OpenEnum]
public readonly partial struct LexFulfillmentState
{
    /// <summary>It is fulfilled.</summary>
    public const string Fulfilled = "Fulfilled";

    /// <summary>The function could not fulfil it.</summary>
    public const string Failed = "Failed";

    /// <summary>The client fulfils it.</summary>
    public const string ReadyForFulfillment = "ReadyForFulfillment";
}
