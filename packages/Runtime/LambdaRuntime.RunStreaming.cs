using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Lambent;

public static partial class LambdaRuntime
{
    /// <summary>Runs a function on the calling thread. Inside Lambda it does not return; elsewhere it returns when the runtime is stopped.</summary>
    /// <typeparam name="TIn">The event.</typeparam>
    /// <param name="handler">The handler; it writes the response, which ends when it has returned.</param>
    /// <param name="json">The contracts of types that do not know their own; null when all do.</param>
    [OverloadResolutionPriority(0)]
    public static void RunStreaming<[DynamicallyAccessedMembers(JsonContracts.Kept)] TIn>(Func<TIn, LambdaResponseWriter, LambdaContext, Task> handler, JsonSerializerContext? json = null) =>
        CreateBuilder().Add(null, Handlers.Streaming(handler, json)).Run();

    /// <summary>Runs a function on the calling thread. Inside Lambda it does not return; elsewhere it returns when the runtime is stopped.</summary>
    /// <typeparam name="TIn">The event.</typeparam>
    /// <param name="handler">The handler; it writes the response, which ends when it has returned.</param>
    /// <param name="json">The contracts of types that do not know their own; null when all do.</param>
    [OverloadResolutionPriority(1)]
    public static void RunStreaming<[DynamicallyAccessedMembers(JsonContracts.Kept)] TIn>(Func<TIn, LambdaResponseWriter, LambdaContext, ValueTask> handler, JsonSerializerContext? json = null) =>
        CreateBuilder().Add(null, Handlers.Streaming(handler, json)).Run();

    /// <summary>Runs a function on the calling thread. Inside Lambda it does not return; elsewhere it returns when the runtime is stopped.</summary>
    /// <typeparam name="TIn">The event.</typeparam>
    /// <typeparam name="TItem">An item of the response.</typeparam>
    /// <param name="handler">The handler; its items are the response, each sent as soon as it is there.</param>
    /// <param name="format">How items are written. Default: one JSON value a line.</param>
    /// <param name="json">The contracts of types that do not know their own; null when all do.</param>
    public static void RunStreaming<[DynamicallyAccessedMembers(JsonContracts.Kept)] TIn, [DynamicallyAccessedMembers(JsonContracts.Kept)] TItem>(Func<TIn, LambdaContext, IAsyncEnumerable<TItem>> handler, StreamFormat format = StreamFormat.JsonLines, JsonSerializerContext? json = null) =>
        CreateBuilder().Add(null, Handlers.Streaming(handler, format, json)).Run();

    /// <summary>Runs a function on the calling thread. Inside Lambda it does not return; elsewhere it returns when the runtime is stopped.</summary>
    /// <typeparam name="TIn">The event.</typeparam>
    /// <typeparam name="TItem">An item of the response.</typeparam>
    /// <param name="handler">The handler; its items are the response. It sets status and headers on the writer before the first item.</param>
    /// <param name="format">How items are written. Default: one JSON value a line.</param>
    /// <param name="json">The contracts of types that do not know their own; null when all do.</param>
    public static void RunStreaming<[DynamicallyAccessedMembers(JsonContracts.Kept)] TIn, [DynamicallyAccessedMembers(JsonContracts.Kept)] TItem>(Func<TIn, LambdaResponseWriter, LambdaContext, IAsyncEnumerable<TItem>> handler, StreamFormat format = StreamFormat.JsonLines, JsonSerializerContext? json = null) =>
        CreateBuilder().Add(null, Handlers.Streaming(handler, format, json)).Run();

    /// <summary>Runs a function on a thread of its own.</summary>
    /// <typeparam name="TIn">The event.</typeparam>
    /// <param name="handler">The handler; it writes the response, which ends when it has returned.</param>
    /// <param name="json">The contracts of types that do not know their own; null when all do.</param>
    /// <param name="cancellationToken">Stops the runtime, after the invocation in progress.</param>
    /// <returns>Completes when the runtime has stopped.</returns>
    [OverloadResolutionPriority(0)]
    public static Task RunStreamingAsync<[DynamicallyAccessedMembers(JsonContracts.Kept)] TIn>(Func<TIn, LambdaResponseWriter, LambdaContext, Task> handler, JsonSerializerContext? json = null, CancellationToken cancellationToken = default) =>
        CreateBuilder().Add(null, Handlers.Streaming(handler, json)).RunAsync(cancellationToken);

    /// <summary>Runs a function on a thread of its own.</summary>
    /// <typeparam name="TIn">The event.</typeparam>
    /// <param name="handler">The handler; it writes the response, which ends when it has returned.</param>
    /// <param name="json">The contracts of types that do not know their own; null when all do.</param>
    /// <param name="cancellationToken">Stops the runtime, after the invocation in progress.</param>
    /// <returns>Completes when the runtime has stopped.</returns>
    [OverloadResolutionPriority(1)]
    public static Task RunStreamingAsync<[DynamicallyAccessedMembers(JsonContracts.Kept)] TIn>(Func<TIn, LambdaResponseWriter, LambdaContext, ValueTask> handler, JsonSerializerContext? json = null, CancellationToken cancellationToken = default) =>
        CreateBuilder().Add(null, Handlers.Streaming(handler, json)).RunAsync(cancellationToken);

    /// <summary>Runs a function on a thread of its own.</summary>
    /// <typeparam name="TIn">The event.</typeparam>
    /// <typeparam name="TItem">An item of the response.</typeparam>
    /// <param name="handler">The handler; its items are the response, each sent as soon as it is there.</param>
    /// <param name="format">How items are written. Default: one JSON value a line.</param>
    /// <param name="json">The contracts of types that do not know their own; null when all do.</param>
    /// <param name="cancellationToken">Stops the runtime, after the invocation in progress.</param>
    /// <returns>Completes when the runtime has stopped.</returns>
    public static Task RunStreamingAsync<[DynamicallyAccessedMembers(JsonContracts.Kept)] TIn, [DynamicallyAccessedMembers(JsonContracts.Kept)] TItem>(Func<TIn, LambdaContext, IAsyncEnumerable<TItem>> handler, StreamFormat format = StreamFormat.JsonLines, JsonSerializerContext? json = null, CancellationToken cancellationToken = default) =>
        CreateBuilder().Add(null, Handlers.Streaming(handler, format, json)).RunAsync(cancellationToken);

    /// <summary>Runs a function on a thread of its own.</summary>
    /// <typeparam name="TIn">The event.</typeparam>
    /// <typeparam name="TItem">An item of the response.</typeparam>
    /// <param name="handler">The handler; its items are the response. It sets status and headers on the writer before the first item.</param>
    /// <param name="format">How items are written. Default: one JSON value a line.</param>
    /// <param name="json">The contracts of types that do not know their own; null when all do.</param>
    /// <param name="cancellationToken">Stops the runtime, after the invocation in progress.</param>
    /// <returns>Completes when the runtime has stopped.</returns>
    public static Task RunStreamingAsync<[DynamicallyAccessedMembers(JsonContracts.Kept)] TIn, [DynamicallyAccessedMembers(JsonContracts.Kept)] TItem>(Func<TIn, LambdaResponseWriter, LambdaContext, IAsyncEnumerable<TItem>> handler, StreamFormat format = StreamFormat.JsonLines, JsonSerializerContext? json = null, CancellationToken cancellationToken = default) =>
        CreateBuilder().Add(null, Handlers.Streaming(handler, format, json)).RunAsync(cancellationToken);
}
