using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Lambent.Analyzers;

/// <summary>The source-generated contexts of a project to which types can be added.</summary>
internal sealed class ProjectContexts
{
    private readonly List<INamedTypeSymbol> _contexts;

    private ProjectContexts(List<INamedTypeSymbol> contexts) => _contexts = contexts;

    public static async Task<ProjectContexts> FindAsync(Project project, CancellationToken cancellationToken)
    {
        var compilation = await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false);
        var contexts = new List<INamedTypeSymbol>();
        foreach (var document in project.Documents.OrderBy(document => document.FilePath, StringComparer.Ordinal).ThenBy(document => document.Name, StringComparer.Ordinal))
        {
            var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
            foreach (var declaration in root!.DescendantNodes().OfType<ClassDeclarationSyntax>().Where(type => type is { BaseList: not null, AttributeLists.Count: > 0 }))
            {
                var model = compilation!.GetSemanticModel(root.SyntaxTree);
                if (model.GetDeclaredSymbol(declaration, cancellationToken) is INamedTypeSymbol type && SerializerContext.IsGenerated(type) && IsReachable(type))
                    contexts.Add(type);
            }
        }

        return new ProjectContexts(contexts);
    }

    /// <summary>The context that already has the types; otherwise the context in the same file; otherwise the first context; null when there is none.</summary>
    public INamedTypeSymbol? Select(SyntaxTree tree, List<ITypeSymbol> types) =>
        _contexts.Find(context => types.TrueForAll(type => SerializerContext.HasContract(context, type)))
        ?? _contexts.Find(context => context.DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree == tree))
        ?? _contexts.FirstOrDefault();

    private static bool IsReachable(INamedTypeSymbol type) =>
        !type.IsFileLocal && type.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal && (type.ContainingType is null || IsReachable(type.ContainingType));
}
