using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Lambent.Events.Tests;

/// <summary>What a payload was parsed to: its properties by their names in C#, and the types of values that JSON does not have.</summary>
internal static class Dump
{
    public static string Of(object payload, object? detail)
    {
        var members = Node(payload)!;
        if (detail is not null)
            members[nameof(EventBridgeEvent.Detail)] = new JsonObject { [detail.GetType().Name] = Node(detail) };
        return new JsonObject { [payload.GetType().Name] = members }.ToJsonString();
    }

    private static JsonNode? Node(object? value) => value switch
    {
        null => null,
        LambdaPayload payload => Members(payload),
        string text => JsonValue.Create(text),
        bool flag => JsonValue.Create(flag),
        int number => JsonValue.Create(number),
        long number => JsonValue.Create(number),
        double number => JsonValue.Create(number),
        decimal number => JsonValue.Create(number),
        Timestamp time => JsonValue.Create(time.TryGetValue(out var instant) ? $"{time.Format} {instant:O}" : $"{time.Format} {time}"),
        DateTimeOffset instant => JsonValue.Create($"{instant:O}"),
        Base64Bytes bytes => JsonValue.Create($"bytes {Convert.ToHexString(bytes.Span)}"),
        WireNumber number => JsonValue.Create($"{(number.IsText ? "text" : "number")} {number}"),
        WireBoolean flag => JsonValue.Create($"{(flag.IsText ? "text" : "boolean")} {flag}"),
        JsonElement element => JsonNode.Parse(element.GetRawText()),
        StringOrList { IsList: false } one => JsonValue.Create($"string {one}"),
        JsonScalar scalar => JsonValue.Create($"{scalar.Kind} {scalar}"),
        _ when IsOpenEnum(value) => JsonValue.Create($"{value.GetType().Name} {value}"),
        IDictionary map => new JsonObject(map.Keys.Cast<string>().Select(key => KeyValuePair.Create(key, Node(map[key])))),
        IEnumerable<KeyValuePair<string, string>> headers => Array(headers.Select(header => $"{header.Key}: {header.Value}")),
        IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> headers =>
            Array(headers.Select(header => $"{header.Key}: {string.Join(" | ", header.Value)}")),
        IEnumerable<KeyValuePair<string, IReadOnlyList<CloudFrontHeader>>> headers =>
            Array(headers.Select(header => $"{header.Key}: {string.Join(" | ", header.Value.Select(one => $"{one.Key} = {one.Value}"))}")),
        KafkaHeader header => JsonValue.Create($"{header.Name}: {(header.Value is { } bytes ? Convert.ToHexString(bytes.Span) : null)}"),
        IEnumerable items and not DynamoDbItem => Array(items),
        _ => new JsonObject { [value.GetType().Name] = JsonSerializer.SerializeToNode(value, value.GetType()) },
    };

    private static JsonArray Array(IEnumerable items) => [.. items.Cast<object?>().Select(item => Node(item))];

    private static JsonObject Members(LambdaPayload payload)
    {
        var members = new JsonObject();
        foreach (var property in payload.GetType().GetProperties().OrderBy(property => property.Name, StringComparer.Ordinal))
        {
            if (property.SetMethod is not { IsPublic: true })
                continue;
            var onWire = property.DeclaringType!.GetField($"{property.Name}OnWire", BindingFlags.Instance | BindingFlags.NonPublic); // how a time was written
            var value = onWire is null ? property.GetValue(payload) : onWire.GetValue(payload);
            if (!IsNoOpenEnum(value) && value is not (null or ICollection { Count: 0 } or DynamoDbItem { Count: 0 } or KafkaHeaders { Count: 0 } or LambdaPayload { IsPlaceholder: true } or IEmptySentinel { IsEmptySentinel: true }))
                members[property.Name] = Node(value);
        }

        return members;
    }

    private static bool IsNoOpenEnum(object? value) => value is not null && IsOpenEnum(value) && value.ToString() is "";

    private static bool IsOpenEnum(object value) =>
        value.GetType().GetInterfaces().Any(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IOpenEnum<>));
}
