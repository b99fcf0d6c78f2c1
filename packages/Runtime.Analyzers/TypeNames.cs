using Microsoft.CodeAnalysis;

namespace Lambent.Analyzers;

internal static class TypeNames
{
    /// <summary>The shortest name that is valid in <c>typeof</c>, where <c>string?</c> is not valid.</summary>
    public static readonly SymbolDisplayFormat Short = SymbolDisplayFormat.MinimallyQualifiedFormat
        .WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    /// <summary>Whether the type has a namespace, such as <c>System.Text.Json</c>, and a name.</summary>
    public static bool Is(this ITypeSymbol type, string @namespace, string name) =>
        type.Name == name && type.ContainingType is null && type.ContainingNamespace?.ToDisplayString() == @namespace;

    /// <summary>Whether the type is not fully known: it contains a type parameter of the caller, or does not compile.</summary>
    public static bool IsOpen(this ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol or IErrorTypeSymbol => true,
        IArrayTypeSymbol array => array.ElementType.IsOpen(),
        INamedTypeSymbol named => named.TypeArguments.Any(IsOpen) || (named.ContainingType?.IsOpen() ?? false),
        _ => false,
    };
}
