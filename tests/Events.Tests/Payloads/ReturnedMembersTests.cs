using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Xunit;

namespace Lambent.Events.Tests;

public sealed class ReturnedMembersTests
{
    [Fact]
    public void Every_member_of_what_a_function_returns_says_that_null_is_not_written()
    {
        var without = new List<string>();
        var seen = new HashSet<Type>();
        foreach (var type in LambdaEvents.Kinds.Select(kind => LambdaEvents.TypeOf(kind)!).Where(type => type.Direction != LambdaEventDirection.Received))
            Visit(type.JsonTypeInfo, type.Type, seen, without);

        Assert.True(seen.Count > 50, "The walk ended early");
        Assert.Empty(without);
    }

    private static void Visit(JsonTypeInfo root, Type type, HashSet<Type> seen, List<string> without)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (!seen.Add(type))
            return;
        var contract = root.Options.GetTypeInfo(type);
        if (contract.ElementType is { } element)
            Visit(root, element, seen, without);
        foreach (var property in contract.Properties.Where(property => !property.IsExtensionData))
        {
            var mayBeNull = !property.PropertyType.IsValueType || Nullable.GetUnderlyingType(property.PropertyType) is not null;
            if (mayBeNull && !IsLeftOut(property))
                without.Add($"{type.Name}.{property.Name}");
            Visit(root, property.PropertyType, seen, without);
        }
    }

    // In a context of the user's own there is nothing but the attributes.
    private static bool IsLeftOut(JsonPropertyInfo property) =>
        property.AttributeProvider!.GetCustomAttributes(typeof(JsonIgnoreAttribute), inherit: true) is [JsonIgnoreAttribute { Condition: JsonIgnoreCondition.WhenWritingNull }];
}
