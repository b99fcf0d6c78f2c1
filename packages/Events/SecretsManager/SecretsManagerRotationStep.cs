using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A step of a rotation, in their order.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<SecretsManagerRotationStep>))]
public readonly record struct SecretsManagerRotationStep(string Value) : IOpenEnum<SecretsManagerRotationStep>
{
    /// <summary>Make a new version, labelled <c>AWSPENDING</c>.</summary>
    public static SecretsManagerRotationStep CreateSecret => new("createSecret");

    /// <summary>Make the database or service take the new version.</summary>
    public static SecretsManagerRotationStep SetSecret => new("setSecret");

    /// <summary>Try the new version.</summary>
    public static SecretsManagerRotationStep TestSecret => new("testSecret");

    /// <summary>Label the new version <c>AWSCURRENT</c>.</summary>
    public static SecretsManagerRotationStep FinishSecret => new("finishSecret");

    /// <inheritdoc/>
    public static SecretsManagerRotationStep Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
