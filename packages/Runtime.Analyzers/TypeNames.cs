using Microsoft.CodeAnalysis;

namespace Lambent.Analyzers;

internal static class TypeNames
{
    /// <summary>A name as short as the place allows that is legal in <c>typeof</c>, where <c>string?</c> is not.</summary>
    public static readonly SymbolDisplayFormat Short = SymbolDisplayFormat.MinimallyQualifiedFormat
        .WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    /// <summary>Whether the type is this one of a namespace, given as <c>System.Text.Json</c>.</summary>
    public static bool Is(this ITypeSymbol type, string @namespace, string name) =>
        type.Name == name && type.ContainingType is null && type.ContainingNamespace?.ToDisplayString() == @namespace;

    /// <summary>Whether the type's name cannot be told: it is generic in the caller's own type parameters, or does not compile.</summary>
    public static bool IsOpen(this ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol or IErrorTypeSymbol => true,
        IArrayTypeSymbol array => array.ElementType.IsOpen(),
        INamedTypeSymbol named => named.TypeArguments.Any(IsOpen) || (named.ContainingType?.IsOpen() ?? false),
        _ => false,
    };
}
