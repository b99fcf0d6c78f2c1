using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Lambent.Events.Generators;

/// <summary>Makes the model of a record.</summary>
internal static class PayloadReader
{
    private const string Base = "Lambent.Events.LambdaPayload";
    private const string Rules = "Lambent.Events.JsonPayloadAttribute";
    private const string Serialization = "System.Text.Json.Serialization.";
    private const string WireFormat = "Lambent.Events.WireFormatAttribute";
    private const int LongestName = 127; // its length is one byte, and one character of UTF-8

    /// <returns>Null when the record is no payload: it does not derive from LambdaPayload, or it is a base of payloads.</returns>
    public static PayloadModel? Read(SemanticModel semantics, RecordDeclarationSyntax syntax, CancellationToken cancellation)
    {
        if (semantics.GetDeclaredSymbol(syntax, cancellation) is not INamedTypeSymbol { IsAbstract: false, TypeKind: TypeKind.Class } type || !IsPayload(type))
            return null;
        var attribute = type.GetAttributes().FirstOrDefault(static attribute => attribute.AttributeClass?.ToDisplayString() == Rules);
        var rules = attribute is { ConstructorArguments.Length: 1 } && attribute.ConstructorArguments[0].Value is int value ? (PayloadRules)value : PayloadRules.None;
        var form = attribute?.NamedArguments.FirstOrDefault(static argument => argument.Key == "Form").Value.Value is int number ? (PayloadForm)number : PayloadForm.Object;
        var isLambdaJson = type.Interfaces.Any(static one => one is { Name: "ILambdaJson", IsGenericType: true });
        var problems = new List<Problem>();
        CheckType(type, syntax, problems);
        var members = Members(type, problems).ToArray();
        if (form != PayloadForm.Object && problems.Count == 0 && !(members.Length == 1 && members[0].Shape.Kind == ShapeKind.List))
            problems.Add(Problems.Of(Problems.NotOneList, type, form.ToString()));
        return new(type.ContainingNamespace.ToDisplayString(), type.Name, rules, form, isLambdaJson && rules != PayloadRules.None, new(members), new([.. problems]));
    }

    private static bool IsPayload(ITypeSymbol type)
    {
        for (var ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
        {
            if (ancestor.ToDisplayString() == Base)
                return true;
        }

        return false;
    }

    private static void CheckType(INamedTypeSymbol type, RecordDeclarationSyntax syntax, List<Problem> problems)
    {
        var hasConstructor = type.InstanceConstructors.Any(static one => one.Parameters.IsEmpty);
        var hasRequired = type.GetMembers().OfType<IPropertySymbol>().Any(static property => property.IsRequired);
        if (!type.IsSealed || type.IsGenericType || type.ContainingType is not null || !hasConstructor || hasRequired)
            problems.Add(Problems.Of(Problems.NotSealed, type));
        if (!syntax.Modifiers.Any(static modifier => modifier.Text == "partial"))
            problems.Add(Problems.Of(Problems.NotPartial, type));
    }

    /// <summary>The order is that of System.Text.Json: what the type itself declares first, then what its bases declare, unless an attribute says otherwise.</summary>
    private static IEnumerable<MemberModel> Members(INamedTypeSymbol type, List<Problem> problems)
    {
        var members = new List<(int Order, MemberModel Member)>();
        for (var declaring = type; declaring is not null && declaring.ToDisplayString() != Base; declaring = declaring.BaseType)
        {
            foreach (var property in declaring.GetMembers().OfType<IPropertySymbol>())
            {
                var isMember = property.DeclaredAccessibility == Accessibility.Public
                    || (property.DeclaredAccessibility == Accessibility.Internal && Attribute(property, "JsonPropertyNameAttribute") is not null);
                if (property.IsStatic || property.IsIndexer || !isMember || property.Name is "EqualityContract" or "JsonTypeInfo")
                    continue;
                if (Member(property, problems) is { } member)
                    members.Add(((int)(Argument(property, "JsonPropertyOrderAttribute") ?? 0), member));
            }
        }

        foreach (var repeated in members.GroupBy(static one => one.Member.JsonName).Where(static group => group.Count() > 1))
            problems.Add(Problems.Of(Problems.SameJsonName, type, repeated.Key, repeated.Last().Member.Property));
        return members.OrderBy(static one => one.Order).Select(static one => one.Member);
    }

    private static MemberModel? Member(IPropertySymbol property, List<Problem> problems)
    {
        var ignore = Attribute(property, "JsonIgnoreAttribute");
        if (ignore is { NamedArguments.IsEmpty: true })
            return null;
        var name = Argument(property, "JsonPropertyNameAttribute") as string ?? char.ToLowerInvariant(property.Name[0]) + property.Name.Substring(1);
        if (ignore is not null)
            problems.Add(Problems.Of(Problems.UnsupportedAttribute, property, "[JsonIgnore] with a condition"));
        foreach (var unsupported in new[] { "JsonRequiredAttribute", "JsonExtensionDataAttribute", "JsonIncludeAttribute", "JsonObjectCreationHandlingAttribute" })
        {
            if (Attribute(property, unsupported) is not null)
                problems.Add(Problems.Of(Problems.UnsupportedAttribute, property, $"[{unsupported.Replace("Attribute", "")}]"));
        }

        if (property.SetMethod is null or { IsInitOnly: true })
            problems.Add(Problems.Of(Problems.NoSetter, property));
        if (Encoding.UTF8.GetByteCount(name) > LongestName)
            problems.Add(Problems.Of(Problems.NameTooLong, property, name));
        if (Shapes.Of(property, Argument(property, "JsonNumberHandlingAttribute") as int?, problems) is not { } shape)
            return null;
        if (Shapes.IsInstant(property.Type))
        {
            if (!property.IsPartialDefinition)
                problems.Add(Problems.Of(Problems.TimeNotPartial, property));
            return new(name, property.Name, shape, IsNullable: true, TimeFormatOf(property));
        }

        return new(name, property.Name, shape, shape.IsNullableStruct || property.Type.NullableAnnotation == NullableAnnotation.Annotated);
    }

    private static string TimeFormatOf(IPropertySymbol property)
    {
        var format = property.GetAttributes().FirstOrDefault(static attribute => attribute.AttributeClass?.ToDisplayString() == WireFormat);
        return format is null ? "Unspecified" : Shapes.NameOf(format.ConstructorArguments[0]);
    }

    private static object? Argument(ISymbol symbol, string attribute) =>
        Attribute(symbol, attribute) is { ConstructorArguments.Length: 1 } data ? data.ConstructorArguments[0].Value : null;

    private static AttributeData? Attribute(ISymbol symbol, string name) =>
        symbol.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass is { } type && type.Name == name && type.ToDisplayString() == Serialization + name);
}
