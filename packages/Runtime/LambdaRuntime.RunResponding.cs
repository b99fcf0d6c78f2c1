using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Lambent;

public static partial class LambdaRuntime
{
    /// <summary>Runs a function on the calling thread. Inside Lambda it does not return; elsewhere it returns when the runtime is stopped.</summary>
    /// <typeparam name="TIn">The event.</typeparam>
    /// <typeparam name="TOut">The result.</typeparam>
    /// <param name="handler">The handler; it sends its result and may go on working.</param>
    /// <param name="json">The contracts of types that do not know their own; null when all do.</param>
    [OverloadResolutionPriority(0)]
    public static void Run<[DynamicallyAccessedMembers(JsonContracts.Kept)] TIn, [DynamicallyAccessedMembers(JsonContracts.Kept)] TOut>(Func<TIn, LambdaResponder<TOut>, LambdaContext, Task> handler, JsonSerializerContext? json = null) =>
        CreateBuilder().Add(null, Handlers.Responding(handler, json)).Run();

    /// <summary>Runs a function on the calling thread. Inside Lambda it does not return; elsewhere it returns when the runtime is stopped.</summary>
    /// <typeparam name="TIn">The event.</typeparam>
    /// <typeparam name="TOut">The result.</typeparam>
    /// <param name="handler">The handler; it sends its result and may go on working.</param>
    /// <param name="json">The contracts of types that do not know their own; null when all do.</param>
    [OverloadResolutionPriority(1)]
    public static void Run<[DynamicallyAccessedMembers(JsonContracts.Kept)] TIn, [DynamicallyAccessedMembers(JsonContracts.Kept)] TOut>(Func<TIn, LambdaResponder<TOut>, LambdaContext, ValueTask> handler, JsonSerializerContext? json = null) =>
        CreateBuilder().Add(null, Handlers.Responding(handler, json)).Run();

    /// <summary>Runs a function on a thread of its own.</summary>
    /// <typeparam name="TIn">The event.</typeparam>
    /// <typeparam name="TOut">The result.</typeparam>
    /// <param name="handler">The handler; it sends its result and may go on working.</param>
    /// <param name="json">The contracts of types that do not know their own; null when all do.</param>
    /// <param name="cancellationToken">Stops the runtime, after the invocation in progress.</param>
    /// <returns>Completes when the runtime has stopped.</returns>
    [OverloadResolutionPriority(0)]
    public static Task RunAsync<[DynamicallyAccessedMembers(JsonContracts.Kept)] TIn, [DynamicallyAccessedMembers(JsonContracts.Kept)] TOut>(Func<TIn, LambdaResponder<TOut>, LambdaContext, Task> handler, JsonSerializerContext? json = null, CancellationToken cancellationToken = default) =>
        CreateBuilder().Add(null, Handlers.Responding(handler, json)).RunAsync(cancellationToken);

    /// <summary>Runs a function on a thread of its own.</summary>
    /// <typeparam name="TIn">The event.</typeparam>
    /// <typeparam name="TOut">The result.</typeparam>
    /// <param name="handler">The handler; it sends its result and may go on working.</param>
    /// <param name="json">The contracts of types that do not know their own; null when all do.</param>
    /// <param name="cancellationToken">Stops the runtime, after the invocation in progress.</param>
    /// <returns>Completes when the runtime has stopped.</returns>
    [OverloadResolutionPriority(1)]
    public static Task RunAsync<[DynamicallyAccessedMembers(JsonContracts.Kept)] TIn, [DynamicallyAccessedMembers(JsonContracts.Kept)] TOut>(Func<TIn, LambdaResponder<TOut>, LambdaContext, ValueTask> handler, JsonSerializerContext? json = null, CancellationToken cancellationToken = default) =>
        CreateBuilder().Add(null, Handlers.Responding(handler, json)).RunAsync(cancellationToken);
}
