using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>What is done to a record.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<CognitoSyncOperation>))]
public readonly record struct CognitoSyncOperation(string Value) : IOpenEnum<CognitoSyncOperation>
{
    /// <summary>It is set.</summary>
    public static CognitoSyncOperation Replace => new("replace");

    /// <summary>It is removed.</summary>
    public static CognitoSyncOperation Remove => new("remove");

    /// <inheritdoc/>
    public static CognitoSyncOperation Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
