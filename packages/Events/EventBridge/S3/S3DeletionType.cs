using System.Text.Json.Serialization;

namespace Lambent.Events.S3;

/// <summary>How an object was deleted.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<S3DeletionType>))]
public readonly record struct S3DeletionType(string Value) : IOpenEnum<S3DeletionType>
{
    /// <summary>It, or this version of it, is gone.</summary>
    public static S3DeletionType PermanentlyDeleted => new("Permanently Deleted");

    /// <summary>A marker hides it; its versions are kept.</summary>
    public static S3DeletionType DeleteMarkerCreated => new("Delete Marker Created");

    /// <inheritdoc/>
    public static S3DeletionType Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
