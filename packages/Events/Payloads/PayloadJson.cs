using System.Collections;
using System.Globalization;
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
    /// The contract of a response, and of an event that the function changes and returns: what was not set is not written, and what is read is
    /// written as it came, absent as absent, null as null and empty as empty.
    /// </summary>
    /// <param name="context">The context of the payload, which holds that one root.</param>
    public static JsonTypeInfo<T> Response<T>(JsonSerializerContext context) => Contract<T>(context, KeepExactly);

    /// <summary>
    /// The same contract for payloads that people wrote: text may be a number or a boolean, and a body any JSON. Why not always: a converter of
    /// our own for every text costs a tenth of the reading, and AWS sends no such thing.
    /// </summary>
    public static JsonTypeInfo Tolerant(JsonTypeInfo contract) =>
        new JsonSerializerOptions(contract.Options)
        {
            TypeInfoResolver = contract.Options.TypeInfoResolver!.WithAddedModifier(TakeAnyBody),
            Converters = { LooseTextConverter.Texts, new LooseHeaderMapConverter() },
        }.GetTypeInfo(contract.Type);

    private static void TakeAnyBody(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            if (property.Name == "body" && property.PropertyType == typeof(string))
                property.CustomConverter = LooseTextConverter.Bodies;
        }
    }

    /// <summary>What reads and writes a part by hand. Why not its contract: this way an error names the place in the whole payload.</summary>
    public static JsonConverter<T> Converter<T>(JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return (JsonConverter<T>)options.GetTypeInfo(typeof(T)).Converter;
    }

    private static JsonTypeInfo<T> Contract<T>(JsonSerializerContext context, Action<JsonTypeInfo> modify)
    {
        var options = new JsonSerializerOptions
        {
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            TypeInfoResolver = context.WithAddedModifier(modify),
            MaxDepth = 512, // what is free-form may be deep, and a level of a DynamoDB item is two in an event
        };
        return (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
    }

    private static void OmitEmpty(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object)
            return;
        for (var i = 0; i < type.Properties.Count; i++)
        {
            var property = type.Properties[i];
            if (property.IsExtensionData || property.PropertyType.IsValueType)
                continue;
            if (property.PropertyType == typeof(string))
                OmitAbsentText(property, i);
            else
                property.ShouldSerialize = (_, value) => HasContent(type, value);
        }
    }

    private static bool HasContent(JsonTypeInfo owner, object? value) => value switch
    {
        null => false,
        LambdaPayload part => !IsEmpty(owner, part),
        IEnumerable items => items.GetEnumerator().MoveNext(),
        _ => true,
    };

    private static void OmitAbsentText(JsonPropertyInfo property, int place)
    {
        if (property.IsGetNullable || property.Set is not { } set)
            return;
        property.Set = (owner, value) =>
        {
            if (value is "")
                ((LambdaPayload)owner).RememberEmptyText(place);
            set(owner, value);
        };
        property.ShouldSerialize = (owner, value) => value is not "" || ((LambdaPayload)owner).HadEmptyText(place);
    }

    /// <summary>
    /// A null that was read is kept among the unmodelled members, whose writing puts it back; a null that a function sets means 'not set'.
    /// That needs a hook in the setter, which the generator does not offer for <c>init</c>. Members that are never null stand for absent ones
    /// with an instance of their own, which is not written.
    /// </summary>
    private static void KeepExactly(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object)
            return;
        for (var i = 0; i < type.Properties.Count; i++)
        {
            var property = type.Properties[i];
            if (property is { IsExtensionData: true, Get: { } get })
                property.Get = owner => WithoutStaleNulls(type, owner, get(owner));
            if (property.IsExtensionData)
                continue;
            if (property.PropertyType == typeof(string))
                OmitAbsentText(property, i);
            else if (!property.PropertyType.IsValueType && !property.IsGetNullable)
                property.ShouldSerialize = (_, value) => IsPresent(type, value);
            if (property.Set is not { } set)
                continue;
            var name = property.Name;
            if (name == "statusCode" && property.PropertyType == typeof(int?))
            {
                (property.CustomConverter, property.NumberHandling) = (QuotedStatusConverter.Instance, null);
                property.ShouldSerialize = (owner, value) => value is int status && !HadQuotes((LambdaPayload)owner, name, status);
            }

            property.Set = (owner, value) =>
            {
                var payload = (LambdaPayload)owner;
                if (value is null)
                    (payload.Unmodelled ??= new Dictionary<string, JsonElement>())[name] = NullElement;
                else if (value is int marked && QuotedStatusConverter.Unmark(marked) is { } status)
                    value = KeepQuotes(payload, name, status);
                else
                    payload.Unmodelled?.Remove(name); // a member that is there twice: the last counts
                set(owner, value);
            };
        }
    }

    /// <summary>A number that was text is kept as text among the unmodelled members, whose writing puts it back, as long as it is not changed.</summary>
    private static int KeepQuotes(LambdaPayload payload, string name, int status)
    {
        using var text = JsonDocument.Parse($"\"{status}\"");
        (payload.Unmodelled ??= new Dictionary<string, JsonElement>())[name] = text.RootElement.Clone();
        return status;
    }

    private static bool HadQuotes(LambdaPayload payload, string name, int status) =>
        payload.Unmodelled is { } others && others.TryGetValue(name, out var text) && text.ValueKind == JsonValueKind.String
        && int.TryParse(text.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out var was) && was == status;

    // What is read is a List or a Dictionary; the empty ones that a getter makes up are an array, a read-only dictionary and the
    // one empty map of headers.
    private static bool IsPresent(JsonTypeInfo owner, object? value) => value switch
    {
        null or Array { Length: 0 } or IDictionary { Count: 0, IsReadOnly: true } or IStandIn { StandsForNone: true } => false,
        LambdaPayload part => !IsEmpty(owner, part),
        _ => true,
    };

    /// <summary>Whether a getter made the part up and nothing was put into it since.</summary>
    private static bool IsEmpty(JsonTypeInfo owner, LambdaPayload part)
    {
        if (!part.IsMadeUp)
            return false;
        foreach (var property in owner.Options.GetTypeInfo(part.GetType()).Properties)
        {
            if (property.Get?.Invoke(part) is { } value && property.ShouldSerialize?.Invoke(part, value) != false)
                return false;
        }

        return true;
    }

    /// <summary>The unmodelled members, but for nulls and quoted numbers in whose place another value has been set since they were read.</summary>
    private static object? WithoutStaleNulls(JsonTypeInfo type, object owner, object? unmodelled)
    {
        if (unmodelled is not IDictionary<string, JsonElement> members)
            return unmodelled;
        Dictionary<string, JsonElement>? current = null;
        foreach (var property in type.Properties)
        {
            if (property.IsExtensionData || !members.TryGetValue(property.Name, out var kept))
                continue;
            var isStale = property.Get?.Invoke(owner) is { } value ? property.ShouldSerialize?.Invoke(owner, value) != false : kept.ValueKind != JsonValueKind.Null;
            if (isStale)
                (current ??= new Dictionary<string, JsonElement>(members)).Remove(property.Name);
        }

        return current ?? unmodelled;
    }
}
