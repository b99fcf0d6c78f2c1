using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Whether Cognito welcomes a user.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<CognitoMessageAction>))]
public readonly record struct CognitoMessageAction(string Value) : IOpenEnum<CognitoMessageAction>
{
    /// <summary>It does not.</summary>
    public static CognitoMessageAction Suppress => new("SUPPRESS");

    /// <summary>It does again.</summary>
    public static CognitoMessageAction Resend => new("RESEND");

    /// <inheritdoc/>
    public static CognitoMessageAction Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
