namespace Lambent.Events;

/// <summary>What a change of a DocumentDB change stream is.</summary>
[OpenEnum]
public readonly partial struct DocumentDbOperation
{
    /// <summary>A document was put in.</summary>
    public const string Insert = "insert";

    /// <summary>Fields of a document changed.</summary>
    public const string Update = "update";

    /// <summary>A document was put in place of another.</summary>
    public const string Replace = "replace";

    /// <summary>A document was taken out.</summary>
    public const string Delete = "delete";

    /// <summary>A collection was dropped.</summary>
    public const string Drop = "drop";

    /// <summary>A collection got another name.</summary>
    public const string Rename = "rename";

    /// <summary>A database was dropped.</summary>
    public const string DropDatabase = "dropDatabase";

    /// <summary>The change stream ends.</summary>
    public const string Invalidate = "invalidate";
}
