using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Lambent.Analyzers;

/// <summary>
/// The changes to one project that add missing JSON contracts. They are calculated for the unchanged project, and as text changes, so that the formatting of
/// the rest of a file does not change.
/// </summary>
internal sealed class ContractPlan(Project project)
{
    private readonly HashSet<SyntaxNode> _calls = [];
    private readonly Dictionary<DocumentId, DocumentEdits> _edits = [];
    private readonly HashSet<(INamedTypeSymbol Context, ITypeSymbol Type)> _added = new(PairComparer.Instance);
    private ProjectContexts? _contexts;
    private NewContext? _newContext;

    public bool IsEmpty => _edits.Count == 0 && _newContext is null;

    /// <summary>Adds the changes for the diagnostics of one document. Types that generated code cannot access are skipped.</summary>
    public async Task AddAsync(Document document, IEnumerable<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || model is null)
            return;

        foreach (var diagnostic in diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start))
        {
            var syntax = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<InvocationExpressionSyntax>();
            if (syntax is null || !_calls.Add(syntax) || model.GetOperation(syntax, cancellationToken) is not IInvocationOperation call
                || HandlerCall.From(call) is not { } handler)
                continue;
            var types = handler.TypesWithoutContract().Select(missing => missing.Type).Where(IsNameable).ToList();
            if (types.Count > 0)
                await AddAsync(document, model, syntax, handler, types, cancellationToken).ConfigureAwait(false);
        }
    }

    public Task<Solution> ApplyAsync(CancellationToken cancellationToken) => ApplyToAsync(project.Solution, cancellationToken);

    public async Task<Solution> ApplyToAsync(Solution solution, CancellationToken cancellationToken)
    {
        var edits = new Dictionary<DocumentId, DocumentEdits>(_edits);
        if (_newContext is not null)
            edits[_newContext.Document] = _newContext.WriteInto(edits.TryGetValue(_newContext.Document, out var edit) ? edit : new DocumentEdits());
        foreach (var edit in edits)
        {
            var text = await solution.GetDocument(edit.Key)!.GetTextAsync(cancellationToken).ConfigureAwait(false);
            solution = solution.WithDocumentText(edit.Key, edit.Value.ApplyTo(text));
        }

        return solution;
    }

    private async Task AddAsync(
        Document document, SemanticModel model, InvocationExpressionSyntax syntax, HandlerCall handler, List<ITypeSymbol> types, CancellationToken cancellationToken)
    {
        if (handler.Context is { } passed)
        {
            await ExtendAsync(passed, types, cancellationToken).ConfigureAwait(false);
            return;
        }

        _contexts ??= await ProjectContexts.FindAsync(project, cancellationToken).ConfigureAwait(false);
        var position = syntax.SpanStart;
        if (_contexts.Select(syntax.SyntaxTree, types) is { } existing)
        {
            PassContext(document, syntax, handler, existing.ToMinimalDisplayString(model, position, TypeNames.Short));
            await ExtendAsync(existing, types.Where(type => !SerializerContext.HasContract(existing, type)), cancellationToken).ConfigureAwait(false);
            return;
        }

        _newContext ??= await NewContext.AtEndOfAsync(document, cancellationToken).ConfigureAwait(false);
        _newContext.Add(types);
        PassContext(document, syntax, handler, _newContext.NameAt(model, position));
    }

    /// <summary>Passes the context as an argument, by position if possible, otherwise by name.</summary>
    private void PassContext(Document document, InvocationExpressionSyntax call, HandlerCall handler, string context)
    {
        var edits = GetEdits(document.Id);
        if (handler.ContextArgument?.Syntax is ArgumentSyntax written)
        {
            edits.Replace(written.Expression.Span, context + ".Default");
            return;
        }

        var arguments = call.ArgumentList.Arguments;
        var ordinal = handler.ContextParameter.Ordinal;
        var byPosition = arguments.Count >= ordinal && arguments.Take(ordinal).All(argument => argument.NameColon is null);
        if (byPosition)
            edits.Insert(arguments[ordinal - 1].Span.End, $", {context}.Default");
        else
            edits.Insert(arguments.Last().Span.End, $", {handler.ContextParameter.Name}: {context}.Default");
    }

    /// <summary>Adds attributes for types after the existing attributes of a context.</summary>
    private async Task ExtendAsync(INamedTypeSymbol context, IEnumerable<ITypeSymbol> types, CancellationToken cancellationToken)
    {
        foreach (var reference in context.DeclaringSyntaxReferences)
        {
            if (project.GetDocument(reference.SyntaxTree) is not { } document
                || await reference.GetSyntaxAsync(cancellationToken).ConfigureAwait(false) is not ClassDeclarationSyntax { AttributeLists.Count: > 0 } declaration)
                continue;
            var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
            var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
            var line = text.Lines.GetLineFromPosition(declaration.SpanStart);
            var indent = new string([.. text.ToString(line.Span).TakeWhile(char.IsWhiteSpace)]);
            foreach (var type in types.Where(type => _added.Add((context, type))))
            {
                var name = type.ToMinimalDisplayString(model!, declaration.Identifier.SpanStart, TypeNames.Short);
                GetEdits(document.Id).Insert(declaration.AttributeLists.Last().Span.End, $"{NewLines.Detect(text)}{indent}[JsonSerializable(typeof({name}))]");
            }

            return;
        }
    }

    private DocumentEdits GetEdits(DocumentId document) => _edits.TryGetValue(document, out var edits) ? edits : _edits[document] = new DocumentEdits();

    /// <summary>Whether generated code, which is in another file and another class, can access the type.</summary>
    private static bool IsNameable(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => IsNameable(array.ElementType),
        INamedTypeSymbol named => !named.IsAnonymousType && !named.IsFileLocal
            && named.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal or Accessibility.NotApplicable
            && named.TypeArguments.All(IsNameable)
            && (named.ContainingType is null || IsNameable(named.ContainingType)),
        _ => false,
    };

    private sealed class PairComparer : IEqualityComparer<(INamedTypeSymbol Context, ITypeSymbol Type)>
    {
        public static readonly PairComparer Instance = new();

        public bool Equals((INamedTypeSymbol Context, ITypeSymbol Type) x, (INamedTypeSymbol Context, ITypeSymbol Type) y) =>
            SymbolEqualityComparer.Default.Equals(x.Context, y.Context) && SymbolEqualityComparer.Default.Equals(x.Type, y.Type);

        public int GetHashCode((INamedTypeSymbol Context, ITypeSymbol Type) pair) =>
            SymbolEqualityComparer.Default.GetHashCode(pair.Context) ^ SymbolEqualityComparer.Default.GetHashCode(pair.Type);
    }
}
