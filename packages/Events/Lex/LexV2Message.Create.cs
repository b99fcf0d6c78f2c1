namespace Lambent.Events;

public sealed partial record LexV2Message
{
    /// <summary>Plain text.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator LexV2Message(string text) => new() { ContentType = LexContentType.PlainText, Content = text };
}
