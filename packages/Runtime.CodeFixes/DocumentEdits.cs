using Microsoft.CodeAnalysis.Text;

namespace Lambent.Analyzers;

/// <summary>Insertions and replacements in one document. Insertions at the same position keep their order.</summary>
internal sealed class DocumentEdits
{
    private readonly List<TextChange> _changes = [];

    public void Insert(int position, string text)
    {
        var existing = _changes.FindIndex(change => change.Span.Start == position && change.Span.IsEmpty);
        if (existing < 0)
            _changes.Add(new TextChange(new TextSpan(position, 0), text));
        else
            _changes[existing] = new TextChange(_changes[existing].Span, _changes[existing].NewText + text);
    }

    public void Replace(TextSpan span, string text) => _changes.Add(new TextChange(span, text));

    public DocumentEdits Copy()
    {
        var copy = new DocumentEdits();
        copy._changes.AddRange(_changes);
        return copy;
    }

    public SourceText ApplyTo(SourceText text) => text.WithChanges(_changes.OrderBy(change => change.Span.Start).ThenBy(change => change.Span.End));
}

/// <summary>Determines the line end of a text.</summary>
internal static class NewLines
{
    public static string Detect(SourceText text)
    {
        var firstLine = text.Lines[0];
        var end = text.ToString(TextSpan.FromBounds(firstLine.End, firstLine.EndIncludingLineBreak));
        return end.Length == 0 ? "\n" : end;
    }
}
