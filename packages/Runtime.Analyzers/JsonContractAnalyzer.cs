using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Lambent.Analyzers;

/// <summary>LAMBENT001: a type of a handler has no JSON contract. Without the diagnostic, the function would fail in the init phase.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class JsonContractAnalyzer : DiagnosticAnalyzer
{
    internal const string Id = "LAMBENT001";

    private static readonly DiagnosticDescriptor MissingContract = new(
        Id,
        "No JSON contract is known for a handler's type",
        "No JSON contract is known for type '{0}'. {1}.",
        "Lambent.Json",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Events and results are serialized with source-generated JSON contracts. A type must implement ILambdaJson<T>, be in the JsonSerializerContext "
            + "that is passed, or be a built-in type. Any other type is an error in the init phase.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [MissingContract];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterOperationAction(Check, OperationKind.Invocation);
    }

    private static void Check(OperationAnalysisContext context)
    {
        var call = (IInvocationOperation)context.Operation;
        if (HandlerCall.From(call) is not { } handler)
            return;

        foreach (var (type, location) in handler.TypesWithoutContract())
        {
            var name = type.ToDisplayString(TypeNames.Short);
            var fix = handler.Context is { } passed
                ? $"Add '[JsonSerializable(typeof({name}))]' to '{passed.ToDisplayString(TypeNames.Short)}'"
                : $"Pass a source-generated context: '[JsonSerializable(typeof({name}))] partial class AppJson : JsonSerializerContext;' and 'AppJson.Default' for '{handler.ContextParameter.Name}'";
            context.ReportDiagnostic(Diagnostic.Create(MissingContract, location, name, fix));
        }
    }
}
