using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>Reads JSON that a member holds, as text or as it is, by the contract of the user's type.</summary>
internal static class EmbeddedJson
{
    /// <param name="text">JSON in a text; null and empty read as nothing.</param>
    /// <param name="contract">How it is read.</param>
    /// <param name="what">What it is, for the error: <c>The body of the SQS message</c>.</param>
    public static T? Read<T>(string? text, JsonTypeInfo<T> contract, string what)
    {
        ArgumentNullException.ThrowIfNull(contract);
        if (string.IsNullOrEmpty(text))
            return default;
        try
        {
            return JsonSerializer.Deserialize(text, contract);
        }
        catch (JsonException e)
        {
            throw LambdaEvents.Unreadable(text.Length, contract, e, what);
        }
    }

    /// <inheritdoc cref="Read{T}(string?, JsonTypeInfo{T}, string)"/>
    /// <param name="element">JSON; null reads as nothing.</param>
    /// <param name="contract">How it is read.</param>
    /// <param name="what">What it is, for the error.</param>
    public static T? Read<T>(JsonElement? element, JsonTypeInfo<T> contract, string what)
    {
        ArgumentNullException.ThrowIfNull(contract);
        if (element is not { ValueKind: not (JsonValueKind.Null or JsonValueKind.Undefined) } json)
            return default;
        try
        {
            return json.Deserialize(contract);
        }
        catch (JsonException e)
        {
            throw LambdaEvents.Unreadable(1, contract, e, what);
        }
    }
}
