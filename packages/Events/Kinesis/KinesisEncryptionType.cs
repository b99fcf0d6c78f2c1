using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>How a Kinesis data stream encrypts a record.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<KinesisEncryptionType>))]
public readonly record struct KinesisEncryptionType(string Value) : IOpenEnum<KinesisEncryptionType>
{
    /// <summary>Not encrypted.</summary>
    public static KinesisEncryptionType None => new("NONE");

    /// <summary>With a key of AWS KMS.</summary>
    public static KinesisEncryptionType Kms => new("KMS");

    /// <inheritdoc/>
    public static KinesisEncryptionType Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
