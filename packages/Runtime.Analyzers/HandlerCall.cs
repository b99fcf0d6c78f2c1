using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Lambent.Analyzers;

/// <summary>A call of a method that takes a handler, such as <c>Run</c>, <c>Map</c>, <c>MapEvent</c> or <c>AddLambdaFunction</c>, and its JSON contracts.</summary>
internal sealed class HandlerCall
{
    // Every method of Lambent that takes a handler has type parameters with these names and a parameter of type IJsonTypeInfoResolver.
    private static readonly string[] Roles = ["TIn", "TOut", "TEvent", "TResult", Item];
    private const string Item = "TItem"; // the items of a streamed response

    private const string Hosting = "Microsoft.Extensions.Hosting";
    private const string HostBuilder = "IHostApplicationBuilder";

    private readonly IInvocationOperation _call;
    private readonly bool _contractsUnknown;

    private HandlerCall(IInvocationOperation call, IParameterSymbol contextParameter)
    {
        _call = call;
        ContextParameter = contextParameter;
        ContextArgument = call.Arguments.FirstOrDefault(argument =>
            argument.ArgumentKind == ArgumentKind.Explicit && argument.Parameter?.Ordinal == contextParameter.Ordinal);
        if (ContextArgument is null || ContextArgument.Value.ConstantValue is { HasValue: true, Value: null })
            return;

        Context = WithoutImplicitConversions(ContextArgument.Value).Type as INamedTypeSymbol;
        _contractsUnknown = Context is null || !SerializerContext.IsGenerated(Context);
    }

    /// <summary>The parameter for the JSON context.</summary>
    public IParameterSymbol ContextParameter { get; }

    /// <summary>The argument for <see cref="ContextParameter"/>; null when the call has none.</summary>
    public IArgumentOperation? ContextArgument { get; }

    /// <summary>The type of the argument; null when the call has none.</summary>
    public INamedTypeSymbol? Context { get; }

    /// <summary>Creates the object for a call that takes a handler; null for any other call.</summary>
    public static HandlerCall? From(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (!IsLambent(method) || !(method.IsGenericMethod || EventOf(call) is not null))
            return null;
        var context = method.Parameters.FirstOrDefault(parameter => parameter.Type.Is("System.Text.Json.Serialization.Metadata", "IJsonTypeInfoResolver"));
        return context is null ? null : new HandlerCall(call, context);
    }

    /// <summary>The type arguments for which the runtime would not find a contract, with their locations.</summary>
    public IReadOnlyList<(ITypeSymbol Type, Location Location)> TypesWithoutContract()
    {
        var missing = new List<(ITypeSymbol Type, Location Location)>();
        if (_contractsUnknown)
            return missing;

        var method = _call.TargetMethod;
        if (EventOf(_call) is { IsUnknown: false } handler)
        {
            Check(handler.Event, place: handler.Handler.Parameters.FirstOrDefault()?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is ParameterSyntax { Type: { } type }
                && type.SyntaxTree == _call.Syntax.SyntaxTree ? type.GetLocation() : null);
            Check(handler.Result);
        }

        for (var i = 0; i < method.TypeParameters.Length; i++)
        {
            if (Roles.Contains(method.TypeParameters[i].Name))
                Check(method.TypeArguments[i], i);
        }

        return missing.Count > 0 && BuilderTest(method) is { } builder && MayUseReflection(builder) ? [] : missing;

        void Check(ITypeSymbol? type, int at = 0, Location? place = null)
        {
            var isItem = at < method.TypeParameters.Length && method.TypeParameters[at].Name == Item;
            if (type is not null && !HasContract(type) && !(isItem && type.Is("Lambent", "ServerSentEvent")) && !missing.Exists(other => AreEqual(other.Type, type)))
                missing.Add((type, place ?? GetLocation(at)));
        }
    }

    private static EventHandlerCall? EventOf(IInvocationOperation call) =>
        call is { SemanticModel: { } model, Syntax: InvocationExpressionSyntax syntax } ? EventHandlerCall.From(syntax, model, default) : null;

    private bool HasContract(ITypeSymbol type) =>
        type.IsOpen() || BuiltInTypes.Contains(type) || HasOwnContract(type) || (Context is not null && SerializerContext.HasContract(Context, type));

    /// <summary>Whether the type itself implements <c>ILambdaJson</c>. The contract of a base class is not a contract for the derived class.</summary>
    private static bool HasOwnContract(ITypeSymbol type)
    {
        if (type.IsAbstract || type.TypeKind == TypeKind.Interface)
            return false;
        return type.AllInterfaces.Any(contract => contract.Arity == 1 && contract.Is("Lambent", "ILambdaJson") && AreEqual(contract.TypeArguments[0], type));
    }

    /// <summary>Tests whether a type is the builder of the method, on which <c>UseReflectionJson</c> can be called. Null for <c>Run</c> and <c>MapEvent</c>.</summary>
    private static Func<ITypeSymbol, bool>? BuilderTest(IMethodSymbol method)
    {
        if (IsBuilder(method.ContainingType))
            return IsBuilder;
        return method.IsExtensionMethod && IsHostBuilder(method.Parameters[0].Type) ? IsHostBuilder : null;
    }

    /// <summary>
    /// Whether <c>UseReflectionJson</c> may have been called on the builder. It has certainly not been called only when the builder is created in the same
    /// method body and is not passed to other code.
    /// </summary>
    private bool MayUseReflection(Func<ITypeSymbol, bool> isBuilder)
    {
        IOperation body = _call;
        while (body.Parent is { } parent)
            body = parent;

        var createdHere = false;
        foreach (var operation in body.Descendants())
        {
            if (operation is IInvocationOperation { TargetMethod: var method })
            {
                if (method.Name == "UseReflectionJson" && IsBuilder(method.ContainingType))
                    return true;
                createdHere |= method.IsStatic && !method.IsExtensionMethod && isBuilder(method.ReturnType);
            }
            else if (operation is IArgumentOperation { Parent: IInvocationOperation receiver } argument && WithoutImplicitConversions(argument.Value).Type is { } type
                && (isBuilder(type) || IsBuilder(type)) && !IsLambent(receiver.TargetMethod) && !IsFramework(receiver.TargetMethod))
            {
                return true;
            }
        }

        return !createdHere;
    }

    private Location GetLocation(int typeArgument)
    {
        var expression = (_call.Syntax as InvocationExpressionSyntax)?.Expression;
        var name = expression switch
        {
            MemberAccessExpressionSyntax access => access.Name,
            MemberBindingExpressionSyntax binding => binding.Name,
            SimpleNameSyntax simple => simple,
            _ => null,
        };
        return name switch
        {
            GenericNameSyntax generic when typeArgument < generic.TypeArgumentList.Arguments.Count =>
                generic.TypeArgumentList.Arguments[typeArgument].GetLocation(),
            null => _call.Syntax.GetLocation(),
            _ => name.GetLocation(),
        };
    }

    /// <summary>The expression without implicit conversions to the type of the parameter.</summary>
    private static IOperation WithoutImplicitConversions(IOperation value)
    {
        while (value is IConversionOperation { IsImplicit: true } conversion)
            value = conversion.Operand;
        return value;
    }

    private static bool IsBuilder(ITypeSymbol? type) => type?.Is("Lambent", "LambdaRuntimeBuilder") ?? false;

    private static bool IsHostBuilder(ITypeSymbol type) =>
        type.Is(Hosting, HostBuilder) || type.AllInterfaces.Any(contract => contract.Is(Hosting, HostBuilder));

    private static bool IsFramework(IMethodSymbol method) => method.ContainingAssembly.Name.StartsWith("Microsoft.", StringComparison.Ordinal);

    private static bool IsLambent(IMethodSymbol method) => method.ContainingAssembly.Name.StartsWith("Lambent.", StringComparison.Ordinal);

    private static bool AreEqual(ITypeSymbol left, ITypeSymbol right) => SymbolEqualityComparer.Default.Equals(left, right);
}
