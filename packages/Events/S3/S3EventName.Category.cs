namespace Lambent.Events;

public readonly partial struct S3EventName
{
    private const string Prefix = "s3:";

    /// <summary>Whether the event is about a created object.</summary>
    public bool IsObjectCreated => Is("ObjectCreated:");

    /// <summary>Whether an object was deleted or got a delete marker, other than by a lifecycle rule.</summary>
    public bool IsObjectRemoved => Is("ObjectRemoved:");

    /// <summary>The value without <c>s3:</c>.</summary>
    private string Name => Value.StartsWith(Prefix, StringComparison.Ordinal) ? Value[Prefix.Length..] : Value;

    /// <summary>Whether both are the same event, with or without <c>s3:</c> in front.</summary>
    /// <param name="other">Another event name.</param>
    public bool Equals(S3EventName other) => Name == other.Name;

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    private bool Is(string category) => Name.StartsWith(category, StringComparison.Ordinal);
}
