using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The state of a user.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<CognitoUserStatus>))]
public readonly record struct CognitoUserStatus(string Value) : IOpenEnum<CognitoUserStatus>
{
    /// <summary>The user can sign in.</summary>
    public static CognitoUserStatus Confirmed => new("CONFIRMED");

    /// <summary>The user must reset the password.</summary>
    public static CognitoUserStatus ResetRequired => new("RESET_REQUIRED");

    /// <summary>The user must change the password.</summary>
    public static CognitoUserStatus ForceChangePassword => new("FORCE_CHANGE_PASSWORD");

    /// <inheritdoc/>
    public static CognitoUserStatus Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
