using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>What a change of a DocumentDB change stream is.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<DocumentDbOperation>))]
public readonly record struct DocumentDbOperation(string Value) : IOpenEnum<DocumentDbOperation>
{
    /// <summary>A document was put in.</summary>
    public static DocumentDbOperation Insert => new("insert");

    /// <summary>Fields of a document changed.</summary>
    public static DocumentDbOperation Update => new("update");

    /// <summary>A document was put in place of another.</summary>
    public static DocumentDbOperation Replace => new("replace");

    /// <summary>A document was taken out.</summary>
    public static DocumentDbOperation Delete => new("delete");

    /// <summary>A collection was dropped.</summary>
    public static DocumentDbOperation Drop => new("drop");

    /// <summary>A collection got another name.</summary>
    public static DocumentDbOperation Rename => new("rename");

    /// <summary>A database was dropped.</summary>
    public static DocumentDbOperation DropDatabase => new("dropDatabase");

    /// <summary>The change stream ends.</summary>
    public static DocumentDbOperation Invalidate => new("invalidate");

    /// <inheritdoc/>
    public static DocumentDbOperation Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
