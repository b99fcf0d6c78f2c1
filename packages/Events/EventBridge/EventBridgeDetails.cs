using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>Reads the detail of EventBridge events.</summary>
public static class EventBridgeDetails
{
    private const string What = "The detail of the EventBridge event";

    /// <summary>The detail, read as the type that AWS documents for the event's source and detail-type: <c>e.Detail&lt;S3ObjectDetail&gt;()</c>.</summary>
    /// <inheritdoc cref="Detail{T}(EventBridgeEvent, JsonTypeInfo{T})"/>
    public static T? Detail<T>(this EventBridgeEvent source)
        where T : ILambdaJson<T>
    {
        ArgumentNullException.ThrowIfNull(source);
        return source.Detail is { ValueKind: JsonValueKind.String } text // of a schedule
            ? EmbeddedJson.Optional(text.GetString(), T.Codec, What)
            : EmbeddedJson.Read(source.Detail, T.Codec, What);
    }

    /// <summary>The detail, read as a type of the application's own. A detail that is a text is read by the JSON in it.</summary>
    /// <param name="source">The event.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.OrderPlaced</c>.</param>
    /// <returns>Null when the event has no detail.</returns>
    /// <exception cref="JsonException">The detail is not the JSON that the type expects.</exception>
    public static T? Detail<T>(this EventBridgeEvent source, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source.Detail is { ValueKind: JsonValueKind.String } text // of a schedule
            ? EmbeddedJson.Optional(text.GetString(), contract, What)
            : EmbeddedJson.Read(source.Detail, contract, What);
    }
}
