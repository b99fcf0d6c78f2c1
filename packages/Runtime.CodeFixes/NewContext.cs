using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Lambent.Analyzers;

/// <summary>A new context at the end of a file, in the file-scoped namespace of the file if there is one.</summary>
internal sealed class NewContext
{
    private const string Serialization = "System.Text.Json.Serialization";

    private readonly List<ITypeSymbol> _types = [];
    private readonly CompilationUnitSyntax _root;
    private readonly SemanticModel _model;
    private readonly SourceText _text;
    private readonly FileScopedNamespaceDeclarationSyntax? _namespace;
    private readonly string _name;

    private NewContext(DocumentId document, CompilationUnitSyntax root, SemanticModel model, SourceText text)
    {
        Document = document;
        (_root, _model, _text) = (root, model, text);
        _namespace = root.Members.OfType<FileScopedNamespaceDeclarationSyntax>().FirstOrDefault();
        _name = Enumerable.Range(1, int.MaxValue).Select(number => number == 1 ? "AppJson" : "AppJson" + number)
            .First(name => !model.Compilation.GetSymbolsWithName(name, SymbolFilter.Type).Any());
    }

    public DocumentId Document { get; }

    /// <summary>The position at which names for the new class are resolved: inside the namespace and outside of types.</summary>
    private int Position => _namespace?.Members.OfType<BaseTypeDeclarationSyntax>().FirstOrDefault()?.Identifier.SpanStart ?? _root.EndOfFileToken.SpanStart;

    public static async Task<NewContext> AtEndOfAsync(Document document, CancellationToken cancellationToken) => new(
        document.Id,
        (CompilationUnitSyntax)(await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!,
        (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!,
        await document.GetTextAsync(cancellationToken).ConfigureAwait(false));

    public void Add(IEnumerable<ITypeSymbol> types) =>
        _types.AddRange(types.Where(type => !_types.Exists(other => SymbolEqualityComparer.Default.Equals(other, type))));

    /// <summary>The name of the new class at another position of the project.</summary>
    public string NameAt(SemanticModel model, int position)
    {
        if (_namespace is null)
            return _name;
        var ownNamespace = _model.GetDeclaredSymbol(_namespace)!.ToDisplayString();
        var otherNamespace = model.GetEnclosingSymbol(position)?.ContainingNamespace?.ToDisplayString() ?? "";
        return otherNamespace == ownNamespace || otherNamespace.StartsWith(ownNamespace + ".", StringComparison.Ordinal) ? _name : $"{ownNamespace}.{_name}";
    }

    public DocumentEdits WriteInto(DocumentEdits existing)
    {
        var edits = existing.Copy();
        var newLine = NewLines.Detect(_text);
        if (!_model.LookupNamespacesAndTypes(Position, name: "JsonSerializableAttribute").Any())
            AddUsing(edits, newLine);
        var attributes = _types.Select(type => $"[JsonSerializable(typeof({type.ToMinimalDisplayString(_model, Position, TypeNames.Short)}))]{newLine}");
        edits.Insert(
            _text.Length,
            (_text.Lines[_text.Lines.Count - 1].Span.IsEmpty ? "" : newLine)
                + newLine
                + $"[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]{newLine}"
                + string.Concat(attributes)
                + $"internal sealed partial class {_name} : JsonSerializerContext;{newLine}");
        return edits;
    }

    /// <summary>Adds a using directive, sorted with System namespaces first, where the file already has using directives.</summary>
    private void AddUsing(DocumentEdits edits, string newLine)
    {
        var usings = (_root.Usings.Count == 0 && _namespace is not null ? _namespace.Usings : _root.Usings)
            .Where(directive => directive.GlobalKeyword.IsKind(SyntaxKind.None))
            .ToList();
        var following = usings.Find(directive =>
            directive.Alias is not null || !directive.StaticKeyword.IsKind(SyntaxKind.None) || SortsAfter(directive.Name!.ToString()));
        var directive = $"using {Serialization};";
        if (following is not null)
            edits.Insert(following.SpanStart, directive + newLine);
        else if (usings.Count > 0)
            edits.Insert(usings[usings.Count - 1].Span.End, newLine + directive);
        else if (_root.Usings.Count > 0)
            edits.Insert(_root.Usings.Last().Span.End, newLine + directive);
        else
            edits.Insert(_root.GetFirstToken(includeZeroWidth: true).SpanStart, directive + newLine + newLine);
    }

    private static bool SortsAfter(string name) =>
        IsSystem(name) ? string.CompareOrdinal(name, Serialization) > 0 : true;

    private static bool IsSystem(string name) => name == "System" || name.StartsWith("System.", StringComparison.Ordinal);
}
