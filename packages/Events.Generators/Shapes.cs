using Microsoft.CodeAnalysis;

namespace Lambent.Events.Generators;

/// <summary>Tells how the value of a member is read and written.</summary>
internal static class Shapes
{
    private const string Instant = "System.DateTimeOffset";
    private const string Timestamp = "Lambent.Events.Timestamp"; // what remembers how an instant was written

    private const int ReadFromText = 1; // JsonNumberHandling
    private const int WriteAsText = 2;

    /// <returns>Null when the type is not supported, which is among the problems then.</returns>
    public static Shape? Of(IPropertySymbol property, int? numbers, List<Problem> problems)
    {
        if (IsInstant(property.Type))
            return new(ShapeKind.Struct, Timestamp, ConverterOf(property) is { } form ? FullName(form) : $"{Timestamp}Converter", IsNullableStruct: true);
        if (ConverterOf(property) is { } converter)
        {
            var (type, isNullable) = Unwrap(property.Type);
            return Converted(property, type, converter, isNullable, problems);
        }

        if (Of(property, property.Type, problems) is not { } shape)
            return null;
        return numbers switch
        {
            null => shape,
            ReadFromText when shape is { Kind: ShapeKind.Number, Type: "int" } => shape with { Kind = ShapeKind.NumberOrText },
            ReadFromText | WriteAsText when shape is { Kind: ShapeKind.Number, Type: "int" } => shape with { Kind = ShapeKind.NumberAsText },
            _ => Unsupported(problems, Problems.Of(Problems.UnsupportedAttribute, property, "[JsonNumberHandling] of this kind")),
        };
    }

    public static bool IsOpenEnum(ITypeSymbol type) =>
        type.GetAttributes().Any(static attribute => attribute.AttributeClass?.ToDisplayString() == OpenEnumGenerator.Attribute);

    /// <summary>Whether the type is a DateTimeOffset that may be null.</summary>
    public static bool IsInstant(ITypeSymbol type) => Unwrap(type) is { IsNullable: true, Type: var instant } && instant.ToDisplayString() == Instant;

    /// <summary>The name of a constant of an enum.</summary>
    public static string NameOf(TypedConstant constant) =>
        constant.Type!.GetMembers().OfType<IFieldSymbol>().Single(field => Equals(field.ConstantValue, constant.Value)).Name;

    /// <summary>The converter that an attribute of the symbol names.</summary>
    public static INamedTypeSymbol? ConverterOf(ISymbol symbol) =>
        symbol.GetAttributes().FirstOrDefault(static attribute => attribute.AttributeClass?.ToDisplayString() == "System.Text.Json.Serialization.JsonConverterAttribute")
            is { ConstructorArguments.Length: 1 } attribute ? attribute.ConstructorArguments[0].Value as INamedTypeSymbol : null;

    private static Shape? Of(IPropertySymbol property, ITypeSymbol annotated, List<Problem> problems)
    {
        var (type, isNullable) = Unwrap(annotated);
        switch (type.SpecialType)
        {
            case SpecialType.System_String:
                return new(ShapeKind.Text, "string");
            case SpecialType.System_Boolean:
                return new(ShapeKind.Boolean, "bool", IsNullableStruct: isNullable);
            case SpecialType.System_Int32:
                return new(ShapeKind.Number, "int", "Int32", IsNullableStruct: isNullable);
            case SpecialType.System_Int64:
                return new(ShapeKind.Number, "long", "Int64", IsNullableStruct: isNullable);
            case SpecialType.System_Double:
                return new(ShapeKind.Number, "double", "Double", IsNullableStruct: isNullable);
        }

        if (type is not INamedTypeSymbol named)
            return Unsupported(problems, Problems.Of(Problems.UnsupportedType, property, annotated.ToDisplayString()));
        if (named.ToDisplayString() == "System.Text.Json.JsonElement")
            return new(ShapeKind.Element, "JsonElement", IsNullableStruct: isNullable);
        if (named.ConstructedFrom.ToDisplayString() is "System.Collections.Generic.IReadOnlyList<T>")
        {
            return Of(property, named.TypeArguments[0], problems) is { } item
                ? new(ShapeKind.List, $"IReadOnlyList<{Display(item)}>", Element: item, HasCount: true) : null;
        }

        if (named.ConstructedFrom.ToDisplayString() is "System.Collections.Generic.IReadOnlyDictionary<TKey, TValue>" && named.TypeArguments[0].SpecialType == SpecialType.System_String)
        {
            return Of(property, named.TypeArguments[1], problems) is { } item
                ? new(ShapeKind.Map, $"IReadOnlyDictionary<string, {Display(item)}>", Element: item, HasCount: true) : null;
        }

        if (IsPayload(named))
        {
            return named is { IsAbstract: false, IsGenericType: false }
                ? new(ShapeKind.Payload, FullName(named), FullName(named))
                : Unsupported(problems, Problems.Of(Problems.UnsupportedType, property, annotated.ToDisplayString()));
        }

        if (IsOpenEnum(named))
            return new(ShapeKind.OpenEnum, FullName(named), FullName(named), IsNullableStruct: isNullable);

        return ConverterOf(named) is { } converter
            ? Converted(property, named, converter, isNullable, problems)
            : Unsupported(problems, Problems.Of(Problems.UnsupportedType, property, annotated.ToDisplayString()));
    }

    private static Shape? Converted(IPropertySymbol property, ITypeSymbol type, INamedTypeSymbol converter, bool isNullable, List<Problem> problems)
    {
        var statics = converter.GetMembers().OfType<IMethodSymbol>().Where(static method => method.IsStatic).ToList();
        if (!statics.Any(static method => method is { Name: "Read", Parameters.Length: 1 } && method.Parameters[0] is { RefKind: RefKind.Ref, Type.Name: "Utf8JsonReader" })
            || !statics.Any(static method => method is { Name: "Write", Parameters.Length: 2 } && method.Parameters[0].Type.Name == "Utf8JsonWriter"))
        {
            return Unsupported(problems, Problems.Of(Problems.NoStaticMethods, property, converter.Name));
        }

        var hasCount = type.AllInterfaces.Concat([type]).Any(static one => one.Name is "IReadOnlyCollection");
        return new(type.IsValueType ? ShapeKind.Struct : ShapeKind.Class, FullName(type), FullName(converter), IsNullableStruct: isNullable, HasCount: hasCount);
    }

    private static (ITypeSymbol Type, bool IsNullable) Unwrap(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? (nullable.TypeArguments[0], true) : (type, false);

    private static string Display(Shape shape) => shape.IsNullableStruct ? shape.Type + "?" : shape.Type;

    private static bool IsPayload(ITypeSymbol type) =>
        type.BaseType is { } parent && (parent.ToDisplayString() == "Lambent.Events.LambdaPayload" || IsPayload(parent));

    private static string FullName(ITypeSymbol type) =>
        type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted));

    private static Shape? Unsupported(List<Problem> problems, Problem problem)
    {
        problems.Add(problem);
        return null;
    }
}
