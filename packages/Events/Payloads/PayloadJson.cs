using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// The contracts of events and responses: the generated ones, and what no attribute can say about members that are not there.
/// </summary>
internal static class PayloadJson
{
    private static readonly JsonElement NullElement = JsonDocument.Parse("null").RootElement.Clone();

    /// <summary>
    /// An event's contract. Absent, null and empty collections are one and the same, so are absent and null members; none of them is written.
    /// </summary>
    /// <param name="context">The context of the event, which holds that one root.</param>
    public static JsonTypeInfo<T> Event<T>(JsonSerializerContext context) => Contract<T>(context, OmitEmpty);

    /// <summary>
    /// A response's contract: what the function did not set is not written, and a response that is read is written as it came, null as null
    /// and empty as empty.
    /// </summary>
    /// <param name="context">The context of the response, which holds that one root.</param>
    public static JsonTypeInfo<T> Response<T>(JsonSerializerContext context) => Contract<T>(context, RememberNull);

    private static JsonTypeInfo<T> Contract<T>(JsonSerializerContext context, Action<JsonTypeInfo> modify)
    {
        var options = new JsonSerializerOptions
        {
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            TypeInfoResolver = context.WithAddedModifier(modify),
        };
        return (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
    }

    private static void OmitEmpty(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object)
            return;
        foreach (var property in type.Properties)
        {
            if (!property.IsExtensionData && !property.PropertyType.IsValueType && property.PropertyType != typeof(string))
                property.ShouldSerialize = HasContent;
        }
    }

    private static bool HasContent(object owner, object? value) => value switch
    {
        null => false,
        LambdaPayload payload => !payload.IsPlaceholder,
        IEnumerable items => items.GetEnumerator().MoveNext(),
        _ => true,
    };

    /// <summary>
    /// A null that was read is kept among the unmodelled members, whose writing puts it back; a null that a function sets means 'not set'.
    /// That needs a hook in the setter, which the generator does not offer for <c>init</c>.
    /// </summary>
    private static void RememberNull(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object)
            return;
        foreach (var property in type.Properties)
        {
            if (property is { IsExtensionData: true, Get: { } get })
                property.Get = owner => WithoutStaleNulls(type, owner, get(owner));
            if (property.IsExtensionData || property.IsRequired || property.Set is not { } set)
                continue;
            var name = property.Name;
            property.Set = (owner, value) =>
            {
                var payload = (LambdaPayload)owner;
                if (value is null)
                    (payload.Unmodelled ??= new Dictionary<string, JsonElement>())[name] = NullElement;
                else
                    payload.Unmodelled?.Remove(name); // a member that is there twice: the last counts
                set(owner, value);
            };
        }
    }

    /// <summary>The unmodelled members, but for nulls in whose place a value has been set since they were read.</summary>
    private static object? WithoutStaleNulls(JsonTypeInfo type, object owner, object? unmodelled)
    {
        if (unmodelled is not IDictionary<string, JsonElement> members)
            return unmodelled;
        Dictionary<string, JsonElement>? current = null;
        foreach (var property in type.Properties)
        {
            if (!property.IsExtensionData && members.ContainsKey(property.Name) && property.Get?.Invoke(owner) is not null)
                (current ??= new Dictionary<string, JsonElement>(members)).Remove(property.Name);
        }

        return current ?? unmodelled;
    }
}
