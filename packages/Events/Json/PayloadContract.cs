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
