using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The result code of a task of S3 Batch Operations.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<S3BatchResultCode>))]
public readonly record struct S3BatchResultCode(string Value) : IOpenEnum<S3BatchResultCode>
{
    /// <summary>The task succeeded.</summary>
    public static S3BatchResultCode Succeeded => new("Succeeded");

    /// <summary>The task failed; the job retries it before it ends.</summary>
    public static S3BatchResultCode TemporaryFailure => new("TemporaryFailure");

    /// <summary>The task failed; the job does not retry it.</summary>
    public static S3BatchResultCode PermanentFailure => new("PermanentFailure");

    /// <inheritdoc/>
    public static S3BatchResultCode Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
