using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Lambent;

public static partial class LambdaRuntime
{
    /// <summary>Runs a function on a thread of its own; the task completes when the runtime has stopped.</summary>
    /// <typeparam name="TIn">The event.</typeparam>
    /// <typeparam name="TOut">The result.</typeparam>
    /// <param name="handler">The handler; its result is the answer.</param>
    /// <param name="json">The contracts of types that do not know their own; null when all do.</param>
    /// <param name="cancellationToken">Stops the runtime, after the invocation in progress.</param>
    [OverloadResolutionPriority(0)]
    public static Task RunAsync<[DynamicallyAccessedMembers(JsonContracts.Kept)] TIn, [DynamicallyAccessedMembers(JsonContracts.Kept)] TOut>(
        Func<TIn, LambdaContext, TOut> handler, JsonSerializerContext? json = null, CancellationToken cancellationToken = default) =>
        CreateBuilder().Add(null, Handlers.Of(handler, json)).RunAsync(cancellationToken);

    /// <summary>Runs a function on a thread of its own; the task completes when the runtime has stopped.</summary>
    /// <typeparam name="TIn">The event.</typeparam>
    /// <typeparam name="TOut">The result.</typeparam>
    /// <param name="handler">The handler; its result is the answer.</param>
    /// <param name="json">The contracts of types that do not know their own; null when all do.</param>
    /// <param name="cancellationToken">Stops the runtime, after the invocation in progress.</param>
    [OverloadResolutionPriority(1)]
    public static Task RunAsync<[DynamicallyAccessedMembers(JsonContracts.Kept)] TIn, [DynamicallyAccessedMembers(JsonContracts.Kept)] TOut>(
        Func<TIn, LambdaContext, Task<TOut>> handler, JsonSerializerContext? json = null, CancellationToken cancellationToken = default) =>
        CreateBuilder().Add(null, Handlers.Of(handler, json)).RunAsync(cancellationToken);

    /// <summary>Runs a function on a thread of its own; the task completes when the runtime has stopped.</summary>
    /// <typeparam name="TIn">The event.</typeparam>
    /// <typeparam name="TOut">The result.</typeparam>
    /// <param name="handler">The handler; its result is the answer.</param>
    /// <param name="json">The contracts of types that do not know their own; null when all do.</param>
    /// <param name="cancellationToken">Stops the runtime, after the invocation in progress.</param>
    [OverloadResolutionPriority(2)]
    public static Task RunAsync<[DynamicallyAccessedMembers(JsonContracts.Kept)] TIn, [DynamicallyAccessedMembers(JsonContracts.Kept)] TOut>(
        Func<TIn, LambdaContext, ValueTask<TOut>> handler, JsonSerializerContext? json = null, CancellationToken cancellationToken = default) =>
        CreateBuilder().Add(null, Handlers.Of(handler, json)).RunAsync(cancellationToken);

    /// <summary>Runs a function on a thread of its own; the task completes when the runtime has stopped.</summary>
    /// <typeparam name="TIn">The event.</typeparam>
    /// <typeparam name="TOut">The result.</typeparam>
    /// <param name="handler">The handler; its result is the answer.</param>
    /// <param name="json">The contracts of types that do not know their own; null when all do.</param>
    /// <param name="cancellationToken">Stops the runtime, after the invocation in progress.</param>
    [OverloadResolutionPriority(0)]
    public static Task RunAsync<[DynamicallyAccessedMembers(JsonContracts.Kept)] TIn, [DynamicallyAccessedMembers(JsonContracts.Kept)] TOut>(
        Func<TIn, TOut> handler, JsonSerializerContext? json = null, CancellationToken cancellationToken = default) =>
        CreateBuilder().Add(null, Handlers.Of(handler, json)).RunAsync(cancellationToken);

    /// <summary>Runs a function on a thread of its own; the task completes when the runtime has stopped.</summary>
    /// <typeparam name="TIn">The event.</typeparam>
    /// <typeparam name="TOut">The result.</typeparam>
    /// <param name="handler">The handler; its result is the answer.</param>
    /// <param name="json">The contracts of types that do not know their own; null when all do.</param>
    /// <param name="cancellationToken">Stops the runtime, after the invocation in progress.</param>
    [OverloadResolutionPriority(1)]
    public static Task RunAsync<[DynamicallyAccessedMembers(JsonContracts.Kept)] TIn, [DynamicallyAccessedMembers(JsonContracts.Kept)] TOut>(
        Func<TIn, Task<TOut>> handler, JsonSerializerContext? json = null, CancellationToken cancellationToken = default) =>
        CreateBuilder().Add(null, Handlers.Of(handler, json)).RunAsync(cancellationToken);

    /// <summary>Runs a function on a thread of its own; the task completes when the runtime has stopped.</summary>
    /// <typeparam name="TIn">The event.</typeparam>
    /// <typeparam name="TOut">The result.</typeparam>
    /// <param name="handler">The handler; its result is the answer.</param>
    /// <param name="json">The contracts of types that do not know their own; null when all do.</param>
    /// <param name="cancellationToken">Stops the runtime, after the invocation in progress.</param>
    [OverloadResolutionPriority(2)]
    public static Task RunAsync<[DynamicallyAccessedMembers(JsonContracts.Kept)] TIn, [DynamicallyAccessedMembers(JsonContracts.Kept)] TOut>(
        Func<TIn, ValueTask<TOut>> handler, JsonSerializerContext? json = null, CancellationToken cancellationToken = default) =>
        CreateBuilder().Add(null, Handlers.Of(handler, json)).RunAsync(cancellationToken);

    /// <summary>Runs a function on a thread of its own; the task completes when the runtime has stopped.</summary>
    /// <typeparam name="TIn">The event.</typeparam>
    /// <param name="handler">The handler; the answer is <c>null</c>.</param>
    /// <param name="json">The contracts of types that do not know their own; null when all do.</param>
    /// <param name="cancellationToken">Stops the runtime, after the invocation in progress.</param>
    [OverloadResolutionPriority(0)]
    public static Task RunAsync<[DynamicallyAccessedMembers(JsonContracts.Kept)] TIn>(
        Action<TIn, LambdaContext> handler, JsonSerializerContext? json = null, CancellationToken cancellationToken = default) =>
        CreateBuilder().Add(null, Handlers.Of(handler, json)).RunAsync(cancellationToken);

    /// <summary>Runs a function on a thread of its own; the task completes when the runtime has stopped.</summary>
    /// <typeparam name="TIn">The event.</typeparam>
    /// <param name="handler">The handler; the answer is <c>null</c>.</param>
    /// <param name="json">The contracts of types that do not know their own; null when all do.</param>
    /// <param name="cancellationToken">Stops the runtime, after the invocation in progress.</param>
    [OverloadResolutionPriority(1)]
    public static Task RunAsync<[DynamicallyAccessedMembers(JsonContracts.Kept)] TIn>(
        Func<TIn, LambdaContext, Task> handler, JsonSerializerContext? json = null, CancellationToken cancellationToken = default) =>
        CreateBuilder().Add(null, Handlers.Of(handler, json)).RunAsync(cancellationToken);

    /// <summary>Runs a function on a thread of its own; the task completes when the runtime has stopped.</summary>
    /// <typeparam name="TIn">The event.</typeparam>
    /// <param name="handler">The handler; the answer is <c>null</c>.</param>
    /// <param name="json">The contracts of types that do not know their own; null when all do.</param>
    /// <param name="cancellationToken">Stops the runtime, after the invocation in progress.</param>
    [OverloadResolutionPriority(2)]
    public static Task RunAsync<[DynamicallyAccessedMembers(JsonContracts.Kept)] TIn>(
        Func<TIn, LambdaContext, ValueTask> handler, JsonSerializerContext? json = null, CancellationToken cancellationToken = default) =>
        CreateBuilder().Add(null, Handlers.Of(handler, json)).RunAsync(cancellationToken);

    /// <summary>Runs a function on a thread of its own; the task completes when the runtime has stopped.</summary>
    /// <typeparam name="TIn">The event.</typeparam>
    /// <param name="handler">The handler; the answer is <c>null</c>.</param>
    /// <param name="json">The contracts of types that do not know their own; null when all do.</param>
    /// <param name="cancellationToken">Stops the runtime, after the invocation in progress.</param>
    [OverloadResolutionPriority(0)]
    public static Task RunAsync<[DynamicallyAccessedMembers(JsonContracts.Kept)] TIn>(
        Action<TIn> handler, JsonSerializerContext? json = null, CancellationToken cancellationToken = default) =>
        CreateBuilder().Add(null, Handlers.Of(handler, json)).RunAsync(cancellationToken);

    /// <summary>Runs a function on a thread of its own; the task completes when the runtime has stopped.</summary>
    /// <typeparam name="TIn">The event.</typeparam>
    /// <param name="handler">The handler; the answer is <c>null</c>.</param>
    /// <param name="json">The contracts of types that do not know their own; null when all do.</param>
    /// <param name="cancellationToken">Stops the runtime, after the invocation in progress.</param>
    [OverloadResolutionPriority(1)]
    public static Task RunAsync<[DynamicallyAccessedMembers(JsonContracts.Kept)] TIn>(
        Func<TIn, Task> handler, JsonSerializerContext? json = null, CancellationToken cancellationToken = default) =>
        CreateBuilder().Add(null, Handlers.Of(handler, json)).RunAsync(cancellationToken);

    /// <summary>Runs a function on a thread of its own; the task completes when the runtime has stopped.</summary>
    /// <typeparam name="TIn">The event.</typeparam>
    /// <param name="handler">The handler; the answer is <c>null</c>.</param>
    /// <param name="json">The contracts of types that do not know their own; null when all do.</param>
    /// <param name="cancellationToken">Stops the runtime, after the invocation in progress.</param>
    [OverloadResolutionPriority(2)]
    public static Task RunAsync<[DynamicallyAccessedMembers(JsonContracts.Kept)] TIn>(
        Func<TIn, ValueTask> handler, JsonSerializerContext? json = null, CancellationToken cancellationToken = default) =>
        CreateBuilder().Add(null, Handlers.Of(handler, json)).RunAsync(cancellationToken);

    /// <summary>Runs a function on a thread of its own; the task completes when the runtime has stopped.</summary>
    /// <typeparam name="TIn">The event.</typeparam>
    /// <typeparam name="TOut">The result.</typeparam>
    /// <param name="factory">Builds the handler, once, in the init phase.</param>
    /// <param name="json">The contracts of types that do not know their own; null when all do.</param>
    /// <param name="cancellationToken">Stops the runtime, after the invocation in progress.</param>
    [OverloadResolutionPriority(0)]
    public static Task RunAsync<[DynamicallyAccessedMembers(JsonContracts.Kept)] TIn, [DynamicallyAccessedMembers(JsonContracts.Kept)] TOut>(
        Func<ILambdaHandler<TIn, TOut>> factory, JsonSerializerContext? json = null, CancellationToken cancellationToken = default) =>
        CreateBuilder().Add(null, Handlers.Built(factory, json)).RunAsync(cancellationToken);

    /// <summary>Runs a function on a thread of its own; the task completes when the runtime has stopped.</summary>
    /// <typeparam name="TIn">The event.</typeparam>
    /// <param name="factory">Builds the handler, once, in the init phase.</param>
    /// <param name="json">The contracts of types that do not know their own; null when all do.</param>
    /// <param name="cancellationToken">Stops the runtime, after the invocation in progress.</param>
    [OverloadResolutionPriority(0)]
    public static Task RunAsync<[DynamicallyAccessedMembers(JsonContracts.Kept)] TIn>(
        Func<ILambdaHandler<TIn>> factory, JsonSerializerContext? json = null, CancellationToken cancellationToken = default) =>
        CreateBuilder().Add(null, Handlers.Built(factory, json)).RunAsync(cancellationToken);
}
