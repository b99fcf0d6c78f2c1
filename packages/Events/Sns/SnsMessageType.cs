namespace Lambent.Events;

/// <summary>What SNS sends.</summary>
[OpenEnum]
public readonly partial struct SnsMessageType
{
    /// <summary>A published message.</summary>
    public const string Notification = "Notification";

    /// <summary>A subscription that waits for confirmation.</summary>
    public const string SubscriptionConfirmation = "SubscriptionConfirmation";

    /// <summary>The end of a subscription.</summary>
    public const string UnsubscribeConfirmation = "UnsubscribeConfirmation";
}
