using System.Reflection;
using System.Text.Json;

namespace Lambent.Events.Tests;

/// <summary>Members that take any JSON.</summary>
internal static class FreeForm
{
    public static IEnumerable<string> Members =>
        (from type in typeof(LambdaPayload).Assembly.GetTypes()
         where type.IsSubclassOf(typeof(LambdaPayload))
         from property in type.GetProperties()
         where JsonName.Of(property) is not null && Mentions(property.PropertyType)
         select $"{type.Name}.{property.Name}")
        .Concat(
            from type in typeof(LambdaPayload).Assembly.GetTypes()
            where type.IsSubclassOf(typeof(LambdaPayload)) && !type.IsAbstract && ((LambdaPayload)Activator.CreateInstance(type)!).Reads("any")
            select $"{type.Name}.ExtensionData");

    private static bool Mentions(Type type) => type == typeof(JsonElement) || type.GetGenericArguments().Any(Mentions);
}
