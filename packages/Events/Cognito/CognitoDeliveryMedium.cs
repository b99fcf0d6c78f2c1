using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>How a message is sent.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<CognitoDeliveryMedium>))]
public readonly record struct CognitoDeliveryMedium(string Value) : IOpenEnum<CognitoDeliveryMedium>
{
    /// <summary>By mail.</summary>
    public static CognitoDeliveryMedium Email => new("EMAIL");

    /// <summary>By SMS.</summary>
    public static CognitoDeliveryMedium Sms => new("SMS");

    /// <inheritdoc/>
    public static CognitoDeliveryMedium Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
