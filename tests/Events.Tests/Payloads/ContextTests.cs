using System.Reflection;
using System.Text.Json.Serialization;
using Xunit;

namespace Lambent.Events.Tests;

/// <summary>A context carries every type that it names into a function that uses one of them.</summary>
public sealed class ContextTests
{
    public static TheoryData<string> Contexts => [.. All.Select(context => context.FullName!)];

    private static IEnumerable<Type> All => typeof(LambdaPayload).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(JsonSerializerContext)));

    [Theory]
    [MemberData(nameof(Contexts))]
    public void A_context_names_one_event_or_response(string context)
    {
        var roots = typeof(LambdaPayload).Assembly.GetType(context)!.GetCustomAttributesData()
            .Where(attribute => attribute.AttributeType == typeof(JsonSerializableAttribute))
            .Select(attribute => (Type)attribute.ConstructorArguments[0].Value!)
            .Where(type => type.IsAssignableTo(typeof(ILambdaJson)));

        Assert.Equal($"{Assert.Single(roots).Name}Json", context.Split('.')[^1]);
    }

    [Fact]
    public void Every_event_and_response_has_a_context_of_its_own() =>
        Assert.Equal(
            typeof(LambdaPayload).Assembly.GetExportedTypes().Where(type => type is { IsAbstract: false, IsInterface: false } && type.IsAssignableTo(typeof(ILambdaJson))).Select(type => type.Name + "Json").Order(StringComparer.Ordinal),
            All.Select(context => context.Name).Order(StringComparer.Ordinal));
}
