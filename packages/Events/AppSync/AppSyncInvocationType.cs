using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Whether AppSync waits for the function.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<AppSyncInvocationType>))]
public readonly record struct AppSyncInvocationType(string Value) : IOpenEnum<AppSyncInvocationType>
{
    /// <summary>It waits for the result.</summary>
    public static AppSyncInvocationType RequestResponse => new("RequestResponse");

    /// <summary>It does not.</summary>
    public static AppSyncInvocationType Event => new("Event");

    /// <inheritdoc/>
    public static AppSyncInvocationType Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
