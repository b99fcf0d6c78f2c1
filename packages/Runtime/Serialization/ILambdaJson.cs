using System.ComponentModel;
using System.Text.Json.Serialization.Metadata;

namespace Lambent;

/// <summary>
/// A type that knows its own JSON contract, so that <c>LambdaRuntime.Run</c> needs no serializer context for it.
/// Every event and response of Lambent.Events implements it; implement it on your own types to share them between functions.
/// </summary>
/// <typeparam name="T">The implementing type.</typeparam>
/// <example>
/// <code>
/// public sealed record Order(string Id) : ILambdaJson&lt;Order&gt;
/// {
///     public static JsonTypeInfo&lt;Order&gt; JsonTypeInfo => AppJson.Default.Order;
/// }
/// </code>
/// </example>
public interface ILambdaJson<T> : ILambdaJson
    where T : ILambdaJson<T>
{
    /// <summary>The source-generated contract of <typeparamref name="T"/>.</summary>
    static abstract JsonTypeInfo<T> JsonTypeInfo { get; }

    /// <summary>What reads and writes <typeparamref name="T"/>. Events of Lambent.Events bring code of their own, which needs no serializer.</summary>
    internal static virtual JsonCodec<T> Codec => new ContractCodec<T>(T.JsonTypeInfo);

    object ILambdaJson.Contract => T.Codec;
}

/// <summary>The part of <see cref="ILambdaJson{T}"/> that generic code can reach without knowing T. Implement that interface, not this one.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ILambdaJson
{
    /// <summary>What reads and writes the implementing type, for the runtime.</summary>
    object Contract { get; }
}
