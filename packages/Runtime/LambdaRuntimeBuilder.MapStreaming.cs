using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Lambent;

public sealed partial class LambdaRuntimeBuilder
{
    /// <summary>Adds the function, or the one for every <c>_HANDLER</c> that has no other.</summary>
    /// <typeparam name="TIn">The event.</typeparam>
    /// <param name="handler">The handler; it writes the response, which ends when it has returned.</param>
    /// <param name="json">The contracts of types that do not know their own; null when all do.</param>
    [OverloadResolutionPriority(0)]
    public LambdaRuntimeBuilder MapStreaming<[DynamicallyAccessedMembers(JsonContracts.Kept)] TIn>(Func<TIn, LambdaResponseWriter, LambdaContext, Task> handler, JsonSerializerContext? json = null) => Add(null, Handlers.Streaming(handler, json));

    /// <summary>Adds the function, or the one for every <c>_HANDLER</c> that has no other.</summary>
    /// <typeparam name="TIn">The event.</typeparam>
    /// <param name="handler">The handler; it writes the response, which ends when it has returned.</param>
    /// <param name="json">The contracts of types that do not know their own; null when all do.</param>
    [OverloadResolutionPriority(1)]
    public LambdaRuntimeBuilder MapStreaming<[DynamicallyAccessedMembers(JsonContracts.Kept)] TIn>(Func<TIn, LambdaResponseWriter, LambdaContext, ValueTask> handler, JsonSerializerContext? json = null) => Add(null, Handlers.Streaming(handler, json));

    /// <summary>Adds the function, or the one for every <c>_HANDLER</c> that has no other.</summary>
    /// <typeparam name="TIn">The event.</typeparam>
    /// <typeparam name="TItem">An item of the response.</typeparam>
    /// <param name="handler">The handler; its items are the response, each sent as soon as it is there.</param>
    /// <param name="format">How items are written. Default: one JSON value a line.</param>
    /// <param name="json">The contracts of types that do not know their own; null when all do.</param>
    public LambdaRuntimeBuilder MapStreaming<[DynamicallyAccessedMembers(JsonContracts.Kept)] TIn, [DynamicallyAccessedMembers(JsonContracts.Kept)] TItem>(Func<TIn, LambdaContext, IAsyncEnumerable<TItem>> handler, StreamFormat format = StreamFormat.JsonLines, JsonSerializerContext? json = null) => Add(null, Handlers.Streaming(handler, format, json));

    /// <summary>Adds the function, or the one for every <c>_HANDLER</c> that has no other.</summary>
    /// <typeparam name="TIn">The event.</typeparam>
    /// <typeparam name="TItem">An item of the response.</typeparam>
    /// <param name="handler">The handler; its items are the response. It sets status and headers on the writer before the first item.</param>
    /// <param name="format">How items are written. Default: one JSON value a line.</param>
    /// <param name="json">The contracts of types that do not know their own; null when all do.</param>
    public LambdaRuntimeBuilder MapStreaming<[DynamicallyAccessedMembers(JsonContracts.Kept)] TIn, [DynamicallyAccessedMembers(JsonContracts.Kept)] TItem>(Func<TIn, LambdaResponseWriter, LambdaContext, IAsyncEnumerable<TItem>> handler, StreamFormat format = StreamFormat.JsonLines, JsonSerializerContext? json = null) => Add(null, Handlers.Streaming(handler, format, json));

    /// <summary>Adds one of several functions.</summary>
    /// <typeparam name="TIn">The event.</typeparam>
    /// <param name="name">Chosen when <c>_HANDLER</c> is this name.</param>
    /// <param name="handler">The handler; it writes the response, which ends when it has returned.</param>
    /// <param name="json">The contracts of types that do not know their own; null when all do.</param>
    [OverloadResolutionPriority(0)]
    public LambdaRuntimeBuilder MapStreaming<[DynamicallyAccessedMembers(JsonContracts.Kept)] TIn>(string name, Func<TIn, LambdaResponseWriter, LambdaContext, Task> handler, JsonSerializerContext? json = null) => Add(name, Handlers.Streaming(handler, json));

    /// <summary>Adds one of several functions.</summary>
    /// <typeparam name="TIn">The event.</typeparam>
    /// <param name="name">Chosen when <c>_HANDLER</c> is this name.</param>
    /// <param name="handler">The handler; it writes the response, which ends when it has returned.</param>
    /// <param name="json">The contracts of types that do not know their own; null when all do.</param>
    [OverloadResolutionPriority(1)]
    public LambdaRuntimeBuilder MapStreaming<[DynamicallyAccessedMembers(JsonContracts.Kept)] TIn>(string name, Func<TIn, LambdaResponseWriter, LambdaContext, ValueTask> handler, JsonSerializerContext? json = null) => Add(name, Handlers.Streaming(handler, json));

    /// <summary>Adds one of several functions.</summary>
    /// <typeparam name="TIn">The event.</typeparam>
    /// <typeparam name="TItem">An item of the response.</typeparam>
    /// <param name="name">Chosen when <c>_HANDLER</c> is this name.</param>
    /// <param name="handler">The handler; its items are the response, each sent as soon as it is there.</param>
    /// <param name="format">How items are written. Default: one JSON value a line.</param>
    /// <param name="json">The contracts of types that do not know their own; null when all do.</param>
    public LambdaRuntimeBuilder MapStreaming<[DynamicallyAccessedMembers(JsonContracts.Kept)] TIn, [DynamicallyAccessedMembers(JsonContracts.Kept)] TItem>(string name, Func<TIn, LambdaContext, IAsyncEnumerable<TItem>> handler, StreamFormat format = StreamFormat.JsonLines, JsonSerializerContext? json = null) => Add(name, Handlers.Streaming(handler, format, json));

    /// <summary>Adds one of several functions.</summary>
    /// <typeparam name="TIn">The event.</typeparam>
    /// <typeparam name="TItem">An item of the response.</typeparam>
    /// <param name="name">Chosen when <c>_HANDLER</c> is this name.</param>
    /// <param name="handler">The handler; its items are the response. It sets status and headers on the writer before the first item.</param>
    /// <param name="format">How items are written. Default: one JSON value a line.</param>
    /// <param name="json">The contracts of types that do not know their own; null when all do.</param>
    public LambdaRuntimeBuilder MapStreaming<[DynamicallyAccessedMembers(JsonContracts.Kept)] TIn, [DynamicallyAccessedMembers(JsonContracts.Kept)] TItem>(string name, Func<TIn, LambdaResponseWriter, LambdaContext, IAsyncEnumerable<TItem>> handler, StreamFormat format = StreamFormat.JsonLines, JsonSerializerContext? json = null) => Add(name, Handlers.Streaming(handler, format, json));
}
