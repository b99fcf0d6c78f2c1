using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Lambent.Analyzers;

/// <summary>
/// The code fix for LAMBENT001. It adds the type to the context that is passed. When no context is passed, it passes a context of the project, or a new one that
/// it adds at the end of the file.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class JsonContractFix : CodeFixProvider
{
    private const string Title = "Add a JSON contract";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [JsonContractAnalyzer.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new FixAllContracts();

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var plan = new ContractPlan(context.Document.Project);
        await plan.AddAsync(context.Document, context.Diagnostics, context.CancellationToken).ConfigureAwait(false);
        if (plan.IsEmpty)
            return;
        context.RegisterCodeFix(CodeAction.Create(Title, plan.ApplyAsync, Title), context.Diagnostics);
    }

    /// <summary>Fixes all diagnostics with one plan, because calls share contexts; separate fixes would add one context per call.</summary>
    private sealed class FixAllContracts : FixAllProvider
    {
        public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
        {
            Project[] projects = context.Scope == FixAllScope.Solution ? [.. context.Solution.Projects] : [context.Project];
            var plans = new List<ContractPlan>();
            foreach (var project in projects)
            {
                var plan = new ContractPlan(project);
                foreach (var document in GetDocuments(project, context))
                {
                    var diagnostics = await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);
                    await plan.AddAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false);
                }

                if (!plan.IsEmpty)
                    plans.Add(plan);
            }

            return plans.Count == 0 ? null : CodeAction.Create(Title, cancellationToken => ApplyAsync(context.Solution, plans, cancellationToken), Title);
        }

        /// <summary>The documents to fix, starting with the current document, in which a new context is added.</summary>
        private static IEnumerable<Document> GetDocuments(Project project, FixAllContext context) =>
            context.Scope is FixAllScope.Project or FixAllScope.Solution
                ? project.Documents.OrderBy(document => document.Id == context.Document?.Id ? 0 : 1)
                : [context.Document!];

        private static async Task<Solution> ApplyAsync(Solution solution, List<ContractPlan> plans, CancellationToken cancellationToken)
        {
            foreach (var plan in plans)
                solution = await plan.ApplyToAsync(solution, cancellationToken).ConfigureAwait(false);
            return solution;
        }
    }
}
