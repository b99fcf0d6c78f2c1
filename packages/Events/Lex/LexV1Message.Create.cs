namespace Lambent.Events;

public sealed partial record LexV1Message
{
    /// <summary>Plain text.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator LexV1Message(string text) => new() { ContentType = LexContentType.PlainText, Content = text };
}
