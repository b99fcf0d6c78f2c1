using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Whether a custom resource request was done.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<CloudFormationResponseStatus>))]
public readonly record struct CloudFormationResponseStatus(string Value) : IOpenEnum<CloudFormationResponseStatus>
{
    /// <summary>It was.</summary>
    public static CloudFormationResponseStatus Success => new("SUCCESS");

    /// <summary>It was not.</summary>
    public static CloudFormationResponseStatus Failed => new("FAILED");

    /// <inheritdoc/>
    public static CloudFormationResponseStatus Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
