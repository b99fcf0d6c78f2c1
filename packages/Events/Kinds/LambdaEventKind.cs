using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>The kind of a payload: an SQS event, a response to an Application Load Balancer, an EventBridge event by source and detail-type.</summary>
/// <param name="Key">The name in lower case, such as <c>sqs</c>, <c>alb-request</c> or <c>eventbridge-s3-object-created</c>.</param>
public readonly record struct LambdaEventKind(string Key)
{
    /// <summary>The kind of payloads that this version does not know.</summary>
    public static LambdaEventKind Unknown => default;

    /// <summary>Whether the kind is known.</summary>
    public bool IsKnown => Key is not null;

    /// <summary>The key, or <c>unknown</c>.</summary>
    public override string ToString() => Key ?? "unknown";
}

/// <summary>The direction of a payload.</summary>
public enum LambdaEventDirection
{
    /// <summary>The function receives it.</summary>
    Received,

    /// <summary>The function returns it.</summary>
    Returned,

    /// <summary>The function receives it, changes it and returns it, as a Cognito trigger does.</summary>
    Both,
}

/// <summary>
/// The type that reads and writes payloads of a kind, those included that people wrote for tests: where AWS sends text, an event may have a number or a
/// boolean, which is read as text and written as it came.
/// </summary>
public sealed class LambdaEventType
{
    internal LambdaEventType(JsonTypeInfo contract, LambdaEventDirection direction, JsonTypeInfo? detail)
    {
        JsonTypeInfo = direction == LambdaEventDirection.Received ? PayloadContract.Tolerant(contract) : contract;
        Direction = direction;
        Detail = detail is null ? null : PayloadContract.Tolerant(detail);
    }

    /// <summary>The CLR type.</summary>
    public Type Type => JsonTypeInfo.Type;

    /// <summary>The JSON contract of the type.</summary>
    public JsonTypeInfo JsonTypeInfo { get; }

    /// <summary>Whether the function receives the payload, returns it, or both.</summary>
    public LambdaEventDirection Direction { get; }

    /// <summary>The contract of the event's detail if it is an EventBridge event and AWS documents the detail.</summary>
    public JsonTypeInfo? Detail { get; }

    /// <summary>Reads a payload.</summary>
    /// <param name="utf8Json">The payload in UTF-8, with or without a byte order mark.</param>
    /// <returns>An instance of <see cref="Type"/>.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects. The message names the type and the place, and no content.</exception>
    public object Parse(ReadOnlySpan<byte> utf8Json)
    {
        try
        {
            return JsonSerializer.Deserialize(LambdaEvents.WithoutMark(utf8Json), JsonTypeInfo)
                ?? throw new JsonException($"The payload is null, where the type '{Type.Name}' is expected.");
        }
        catch (JsonException e) when (e.Path is not null)
        {
            throw LambdaEvents.Unreadable(utf8Json.Length, JsonTypeInfo, e);
        }
    }

    /// <summary>Reads the detail of an EventBridge event.</summary>
    /// <param name="payload">What <see cref="Parse"/> read.</param>
    /// <returns>Null when the kind has no <see cref="Detail"/>, or the event has none.</returns>
    /// <exception cref="JsonException">The detail is not the JSON that its type expects. The message names the type and the place, and no content.</exception>
    public object? ParseDetail(object payload)
    {
        if (Detail is null || payload is not EventBridgeEvent { Detail: { ValueKind: JsonValueKind.Object } detail })
            return null;
        try
        {
            return detail.Deserialize(Detail);
        }
        catch (JsonException e)
        {
            throw LambdaEvents.Unreadable(1, Detail, e, "The detail of the EventBridge event");
        }
    }
}
