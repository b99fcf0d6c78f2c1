using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>The contract of an event or a response, for callers that have the serializer: it calls the generated methods.</summary>
internal sealed class PayloadContract<T> : IJsonTypeInfoResolver
    where T : ILambdaJson<T>
{
    private PayloadContract()
    {
    }

    public static JsonTypeInfo<T> Create() => (JsonTypeInfo<T>)new JsonSerializerOptions
    {
        TypeInfoResolver = new PayloadContract<T>(),
        MaxDepth = DirectCodec<T>.MaxDepth,
    }.GetTypeInfo(typeof(T));

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        type == typeof(T) ? JsonMetadataServices.CreateValueInfo<T>(options, new PayloadConverter<T>()) : null;
}

/// <summary>What the contracts of payloads have in common.</summary>
internal static class PayloadContract
{
    /// <summary>
    /// The depth of a reader that reads payloads that people wrote, where text may be a number or a boolean, and a body any JSON. Why the depth: it is the
    /// one thing that a reader carries to every method that reads.
    /// </summary>
    public const int TolerantDepth = 513;

    /// <summary>The same contract for payloads that people wrote.</summary>
    public static JsonTypeInfo Tolerant(JsonTypeInfo contract) =>
        new JsonSerializerOptions { TypeInfoResolver = contract.Options.TypeInfoResolver, MaxDepth = TolerantDepth }.GetTypeInfo(contract.Type);
}

/// <summary>
/// The type is the root of a payload, or a part that a converter reads: Lambent.Events.Generators writes the methods that read and write the type and
/// its parts, and implements <see cref="ILambdaJson{T}"/> where the type declares it.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class JsonPayloadAttribute(JsonPayloadRules rules) : Attribute
{
    public JsonPayloadRules Rules => rules;

    public JsonPayloadForm Form { get; init; }
}

/// <summary>The JSON value that a payload is. A payload that may be an array has one member, the list of its items.</summary>
internal enum JsonPayloadForm
{
    Object,

    /// <summary>Always an array, as the batches of EventBridge Pipes.</summary>
    Array,

    /// <summary>An object from an event source mapping, an array from EventBridge Pipes. It is written in the form in which it was read.</summary>
    ObjectOrArray,
}

/// <summary>What is written of members that have no content.</summary>
internal enum JsonPayloadRules
{
    /// <summary>
    /// An event. Absent, null and empty collections are one and the same, so are absent and null members; none of them is written.
    /// </summary>
    OmitEmpty,

    /// <summary>
    /// A response, or an event that the function changes and returns: what was not set is not written, and what is read is written as it came,
    /// absent as absent, null as null and empty as empty.
    /// </summary>
    KeepExactly,
}
