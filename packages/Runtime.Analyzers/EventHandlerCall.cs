using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Lambent.Analyzers;

/// <summary>A call of <c>MapEvent</c>, whose handler is any delegate: the first parameter is the event, the others are bound from the context and the services.</summary>
internal sealed class EventHandlerCall
{
    private EventHandlerCall(InvocationExpressionSyntax call, IMethodSymbol handler, ITypeSymbol? delegateType)
    {
        Call = call;
        Handler = handler;
        DelegateType = delegateType;
    }

    public InvocationExpressionSyntax Call { get; }

    /// <summary>The handler's signature.</summary>
    public IMethodSymbol Handler { get; }

    /// <summary>The type of a delegate that is passed as a value; null for a lambda and a method, whose type is the <c>Func</c> or <c>Action</c> of their signature.</summary>
    public ITypeSymbol? DelegateType { get; }

    /// <summary>Whether the argument is a <c>Delegate</c> whose parameters are unknown at compile time.</summary>
    public bool IsUnknown { get; private init; }

    /// <summary>The type of the event; null for a handler without parameters.</summary>
    public ITypeSymbol? Event => Handler.Parameters.FirstOrDefault()?.Type.WithNullableAnnotation(NullableAnnotation.None);

    /// <summary>The type of the result; null for a handler without one.</summary>
    public ITypeSymbol? Result
    {
        get
        {
            if (Handler.ReturnsVoid || IsTask(Handler.ReturnType, arity: 0))
                return null;
            return IsTask(Handler.ReturnType, arity: 1) ? ((INamedTypeSymbol)Handler.ReturnType).TypeArguments[0] : Handler.ReturnType;
        }
    }

    public static bool MayBe(SyntaxNode node) => node is InvocationExpressionSyntax
    {
        Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "MapEvent" } or MemberBindingExpressionSyntax { Name.Identifier.ValueText: "MapEvent" }
        or SimpleNameSyntax { Identifier.ValueText: "MapEvent" },
    };

    /// <summary>
    /// Creates the object for a call of <c>MapEvent</c>; null for other calls. It uses syntax instead of operations: a generator does not see the JSON contexts that
    /// another generator creates, so that a call with the argument <c>AppJson.Default</c> has no operation.
    /// </summary>
    public static EventHandlerCall? From(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken)
    {
        if (!MayBe(call))
            return null;
        var found = model.GetSymbolInfo(call, cancellationToken);
        if ((found.Symbol ?? found.CandidateSymbols.FirstOrDefault()) is not IMethodSymbol { Name: "MapEvent" } method || !method.ContainingType.Is("Lambent", "LambdaEventRouteBuilderExtensions"))
            return null;
        var at = method.MethodKind == MethodKind.ReducedExtension ? 0 : 1;
        var arguments = call.ArgumentList.Arguments;
        var argument = arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == "handler") ?? (at < arguments.Count ? arguments[at] : null);
        if (argument is null)
            return null;
        var handler = model.GetSymbolInfo(argument.Expression, cancellationToken);
        if ((handler.Symbol ?? handler.CandidateSymbols.FirstOrDefault()) is IMethodSymbol { MethodKind: not MethodKind.PropertyGet } function && argument.Expression is not InvocationExpressionSyntax)
            return new(call, function, delegateType: null);
        return model.GetTypeInfo(argument.Expression, cancellationToken).Type is INamedTypeSymbol { DelegateInvokeMethod: { } invoke } type ? new(call, invoke, type) : new(call, method, delegateType: null) { IsUnknown = true };
    }

    /// <summary>Whether a type is <c>Task</c> or <c>ValueTask</c>, of a result or of none.</summary>
    public static bool IsTask(ITypeSymbol type, int arity) =>
        type is INamedTypeSymbol named && named.Arity == arity && (named.Is("System.Threading.Tasks", "Task") || named.Is("System.Threading.Tasks", "ValueTask"));

    /// <summary>Why the parameters cannot be bound; null when they can.</summary>
    public string? Problem()
    {
        if (IsUnknown)
            return "its parameters are not known at compile time: pass a lambda, a method or a delegate of a type such as Func<Order, Task>";
        if (Handler.Parameters.Length == 0)
            return "it has no parameter: the first one is the event";
        if (Handler.Parameters.Length > 16 || Handler.Parameters.Any(static parameter => parameter.RefKind != RefKind.None || parameter.HasExplicitDefaultValue || parameter.IsParams))
            return "its parameters have default values, are passed by reference, or are more than 16";
        var types = Handler.Parameters.Select(parameter => parameter.Type).Append(Handler.ReturnType).ToImmutableArray();
        if (types.FirstOrDefault(TypeNames.IsOpen) is { } open)
            return $"'{open.ToDisplayString(TypeNames.Short)}' is a type parameter of the caller: name a type";
        return types.FirstOrDefault(type => !IsReachable(type)) is { } hidden
            ? $"'{hidden.ToDisplayString(TypeNames.Short)}' is private: make it internal, so that generated code can name it"
            : null;
    }

    private static bool IsReachable(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => IsReachable(array.ElementType),
        INamedTypeSymbol named => named.DeclaredAccessibility is not (Accessibility.Private or Accessibility.Protected or Accessibility.ProtectedAndInternal)
            && !named.IsFileLocal && !named.IsAnonymousType && named.TypeArguments.All(IsReachable) && (named.ContainingType is null || IsReachable(named.ContainingType)),
        _ => true,
    };
}
