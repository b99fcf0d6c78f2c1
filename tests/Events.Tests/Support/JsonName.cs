using System.Reflection;
using System.Text.Json.Serialization;

namespace Lambent.Events.Tests;

/// <summary>The names of members in JSON, found independently of the generator.</summary>
internal static class JsonName
{
    /// <returns>Null when the property is no member.</returns>
    public static string? Of(PropertyInfo property)
    {
        if (property.IsDefined(typeof(JsonIgnoreAttribute)) || property.IsDefined(typeof(JsonExtensionDataAttribute)) || property.GetMethod is { IsStatic: true } || property.GetIndexParameters().Length > 0)
            return null;
        return property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? char.ToLowerInvariant(property.Name[0]) + property.Name[1..];
    }
}
