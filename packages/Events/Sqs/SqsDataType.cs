namespace Lambent.Events;

/// <summary>The type of an SQS message attribute. Senders may add a label of their own: <c>Number.float</c>.</summary>
[OpenEnum]
public readonly partial struct SqsDataType
{
    /// <summary>Text.</summary>
    public const string String = "String";

    /// <summary>A number, as text.</summary>
    public const string Number = "Number";

    /// <summary>Bytes.</summary>
    public const string Binary = "Binary";
}
