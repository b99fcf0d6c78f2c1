using Microsoft.CodeAnalysis;

namespace Lambent.Analyzers;

/// <summary>The types that Lambent.Runtime serializes without a JSON contract. A test checks that the list matches JsonContracts of the package.</summary>
internal static class BuiltInTypes
{
    public static bool Contains(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_String or SpecialType.System_Boolean or SpecialType.System_Byte or SpecialType.System_Int16
            or SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_Decimal
        || type.Is("System.IO", "Stream")
        || type.Is("System.Text.Json", "JsonElement")
        || (type is INamedTypeSymbol { Arity: 1 } memory && memory.Is("System", "ReadOnlyMemory") && memory.TypeArguments[0].SpecialType == SpecialType.System_Byte);
}
