using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>How a task ended.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<S3BatchResultCode>))]
public readonly record struct S3BatchResultCode(string Value) : IOpenEnum<S3BatchResultCode>
{
    /// <summary>It was done.</summary>
    public static S3BatchResultCode Succeeded => new("Succeeded");

    /// <summary>It failed; the job tries it again before it ends.</summary>
    public static S3BatchResultCode TemporaryFailure => new("TemporaryFailure");

    /// <summary>It failed.</summary>
    public static S3BatchResultCode PermanentFailure => new("PermanentFailure");

    /// <inheritdoc/>
    public static S3BatchResultCode Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
