namespace Lambent.Events;

/// <summary>How a message is sent.</summary>
[OpenEnum]
public readonly partial struct CognitoDeliveryMedium
{
    /// <summary>By mail.</summary>
    public const string Email = "EMAIL";

    /// <summary>By SMS.</summary>
    public const string Sms = "SMS";
}
