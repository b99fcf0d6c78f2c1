using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>How a field invokes a function.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<AppSyncLambdaOperation>))]
public readonly record struct AppSyncLambdaOperation(string Value) : IOpenEnum<AppSyncLambdaOperation>
{
    /// <summary>One invocation per field.</summary>
    public static AppSyncLambdaOperation Invoke => new("Invoke");

    /// <summary>One invocation for the fields of a list.</summary>
    public static AppSyncLambdaOperation BatchInvoke => new("BatchInvoke");

    /// <inheritdoc/>
    public static AppSyncLambdaOperation Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
