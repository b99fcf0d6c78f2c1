using Microsoft.CodeAnalysis;

namespace Lambent.Analyzers;

/// <summary>Determines the contracts of a source-generated <c>JsonSerializerContext</c> from its attributes.</summary>
internal static class SerializerContext
{
    private const string Namespace = "System.Text.Json.Serialization";

    /// <summary>Whether the type is <c>JsonSerializerContext</c> itself, whose contracts are unknown.</summary>
    public static bool IsBase(ITypeSymbol? type) => type?.Is(Namespace, "JsonSerializerContext") ?? false;

    /// <summary>Whether the type is a source-generated context. The contracts of a handwritten context are unknown.</summary>
    public static bool IsGenerated(INamedTypeSymbol type) => IsBase(type.BaseType) && !type.IsAbstract && type.GetAttributes().Any(IsRoot);

    /// <summary>
    /// Whether a contract is generated for the type, because it is in a <c>[JsonSerializable]</c> attribute or a member of such a type. True when it is
    /// uncertain, because the runtime checks again.
    /// </summary>
    public static bool HasContract(INamedTypeSymbol context, ITypeSymbol searched)
    {
        if (searched.SpecialType == SpecialType.System_Object)
            return true; // uncertain: the generator also adds it for members of type object and for polymorphic types

        var seen = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
        var pending = new Stack<ITypeSymbol>();
        foreach (var root in context.GetAttributes().Where(IsRoot))
        {
            if (root.ConstructorArguments.Length == 0 || root.ConstructorArguments[0].Value is not ITypeSymbol type || type.IsOpen())
                return true;
            pending.Push(type);
        }

        while (pending.Count > 0)
        {
            var type = pending.Pop();
            if (SymbolEqualityComparer.Default.Equals(type, searched))
                return true;
            if (!seen.Add(type))
                continue;
            foreach (var related in RelatedTypes(type))
                pending.Push(related);
        }

        return false;
    }

    private static bool IsRoot(AttributeData attribute) => attribute.AttributeClass?.Is(Namespace, "JsonSerializableAttribute") ?? false;

    /// <summary>The types for which the generator also creates a contract: elements, members, constructor parameters and known derived types.</summary>
    private static IEnumerable<ITypeSymbol> RelatedTypes(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
            return [array.ElementType];
        if (type is not INamedTypeSymbol named)
            return [];

        IEnumerable<ITypeSymbol> types = named.TypeArguments
            .Concat(named.AllInterfaces.Where(contract => IsIn(contract, "System.Collections.Generic")).SelectMany(contract => contract.TypeArguments))
            .Concat(named.GetAttributes()
                .Where(attribute => attribute.AttributeClass?.Is(Namespace, "JsonDerivedTypeAttribute") ?? false)
                .Select(attribute => attribute.ConstructorArguments.FirstOrDefault().Value)
                .OfType<ITypeSymbol>())
            .Concat(named.InstanceConstructors
                .Where(constructor => constructor.DeclaredAccessibility == Accessibility.Public)
                .SelectMany(constructor => constructor.Parameters)
                .Select(parameter => parameter.Type));
        for (var level = named; level is not null && !IsSystem(level); level = level.BaseType)
            types = types.Concat(MemberTypes(level));
        if (named.TypeKind == TypeKind.Interface)
            types = types.Concat(named.AllInterfaces.Where(inherited => !IsSystem(inherited)).SelectMany(MemberTypes));
        return IsSystem(named) ? named.TypeArguments : types;
    }

    private static IEnumerable<ITypeSymbol> MemberTypes(INamedTypeSymbol type) => type.GetMembers()
        .Where(member => !member.IsStatic && (member.DeclaredAccessibility == Accessibility.Public || member.GetAttributes().Any(IsJsonInclude)))
        .Select(member => member switch
        {
            IPropertySymbol property => property.Type,
            IFieldSymbol field => field.Type,
            _ => null,
        })
        .OfType<ITypeSymbol>();

    private static bool IsJsonInclude(AttributeData attribute) => attribute.AttributeClass?.Is(Namespace, "JsonIncludeAttribute") ?? false;

    private static bool IsSystem(INamedTypeSymbol type) => IsIn(type, "System");

    private static bool IsIn(INamedTypeSymbol type, string @namespace)
    {
        var name = type.ContainingNamespace?.ToDisplayString() ?? "";
        return name == @namespace || name.StartsWith(@namespace + ".", StringComparison.Ordinal);
    }
}
