namespace Lambent.Events;

/// <summary>How a Kinesis data stream encrypts a record.</summary>
[OpenEnum]
public readonly partial struct KinesisEncryptionType
{
    /// <summary>Not encrypted.</summary>
    public const string None = "NONE";

    /// <summary>With a key of AWS KMS.</summary>
    public const string Kms = "KMS";
}
