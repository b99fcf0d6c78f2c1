using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>What SNS sends.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<SnsMessageType>))]
public readonly record struct SnsMessageType(string Value) : IOpenEnum<SnsMessageType>
{
    /// <summary>A published message.</summary>
    public static SnsMessageType Notification => new("Notification");

    /// <summary>A subscription that waits for confirmation.</summary>
    public static SnsMessageType SubscriptionConfirmation => new("SubscriptionConfirmation");

    /// <summary>The end of a subscription.</summary>
    public static SnsMessageType UnsubscribeConfirmation => new("UnsubscribeConfirmation");

    /// <inheritdoc/>
    public static SnsMessageType Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
