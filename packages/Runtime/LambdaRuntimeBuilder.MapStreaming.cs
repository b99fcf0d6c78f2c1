using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization.Metadata;

namespace Lambent;

public sealed partial class LambdaRuntimeBuilder
{
    /// <summary>Adds a function.</summary>
    /// <typeparam name="TIn">The type of the event.</typeparam>
    /// <param name="handler">The handler. It writes the response, which ends when the handler has returned.</param>
    /// <param name="json">The JSON contracts of types that do not implement <see cref="ILambdaJson{T}"/>: a source-generated <c>JsonSerializerContext</c>, or several that <c>JsonTypeInfoResolver.Combine</c> has combined. Null when no such type is used.</param>
    /// <param name="name">The value of <c>_HANDLER</c> that selects this function; null for the default function.</param>
    public LambdaRuntimeBuilder MapStreaming<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TIn>(Func<TIn, LambdaResponseWriter, Task> handler, IJsonTypeInfoResolver? json = null, string? name = null) =>
        Add(HandlerAdapter.From(handler, json), name);

    /// <inheritdoc cref="MapStreaming{TIn}(Func{TIn, LambdaResponseWriter, Task}, IJsonTypeInfoResolver?, string?)"/>
    public LambdaRuntimeBuilder MapStreaming<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TIn>(Func<TIn, LambdaResponseWriter, LambdaContext, Task> handler, IJsonTypeInfoResolver? json = null, string? name = null) =>
        Add(HandlerAdapter.From(handler, json), name);

    /// <inheritdoc cref="MapStreaming{TIn}(Func{TIn, LambdaResponseWriter, Task}, IJsonTypeInfoResolver?, string?)"/>
    public LambdaRuntimeBuilder MapStreaming<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TIn>(Func<TIn, LambdaResponseWriter, LambdaContext, CancellationToken, Task> handler, IJsonTypeInfoResolver? json = null, string? name = null) =>
        Add(HandlerAdapter.From(handler, json), name);

    /// <summary>Adds a function.</summary>
    /// <typeparam name="TIn">The type of the event.</typeparam>
    /// <typeparam name="TItem">The type of the items.</typeparam>
    /// <param name="handler">The handler. Each item is sent as soon as the handler yields it.</param>
    /// <param name="json">The JSON contracts of types that do not implement <see cref="ILambdaJson{T}"/>: a source-generated <c>JsonSerializerContext</c>, or several that <c>JsonTypeInfoResolver.Combine</c> has combined. Null when no such type is used.</param>
    /// <param name="name">The value of <c>_HANDLER</c> that selects this function; null for the default function.</param>
    /// <param name="format">The format of the items. Default: one JSON value per line.</param>
    public LambdaRuntimeBuilder MapStreaming<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TIn, [DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TItem>(
        Func<TIn, IAsyncEnumerable<TItem>> handler, IJsonTypeInfoResolver? json = null, string? name = null, StreamFormat format = StreamFormat.JsonLines) =>
        Add(HandlerAdapter.From(handler, format, json), name);

    /// <inheritdoc cref="MapStreaming{TIn, TItem}(Func{TIn, IAsyncEnumerable{TItem}}, IJsonTypeInfoResolver?, string?, StreamFormat)"/>
    public LambdaRuntimeBuilder MapStreaming<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TIn, [DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TItem>(
        Func<TIn, LambdaContext, IAsyncEnumerable<TItem>> handler, IJsonTypeInfoResolver? json = null, string? name = null, StreamFormat format = StreamFormat.JsonLines) =>
        Add(HandlerAdapter.From(handler, format, json), name);

    /// <inheritdoc cref="MapStreaming{TIn, TItem}(Func{TIn, IAsyncEnumerable{TItem}}, IJsonTypeInfoResolver?, string?, StreamFormat)"/>
    public LambdaRuntimeBuilder MapStreaming<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TIn, [DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TItem>(
        Func<TIn, LambdaResponseWriter, LambdaContext, IAsyncEnumerable<TItem>> handler, IJsonTypeInfoResolver? json = null, string? name = null, StreamFormat format = StreamFormat.JsonLines) =>
        Add(HandlerAdapter.From(handler, format, json), name);
}
