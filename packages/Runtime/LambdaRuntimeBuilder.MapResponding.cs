using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Lambent;

public sealed partial class LambdaRuntimeBuilder
{
    /// <summary>Adds the function, or the one for every <c>_HANDLER</c> that has no other.</summary>
    /// <typeparam name="TIn">The event.</typeparam>
    /// <typeparam name="TOut">The result.</typeparam>
    /// <param name="handler">The handler; it sends its result and may go on working.</param>
    /// <param name="json">The contracts of types that do not know their own; null when all do.</param>
    [OverloadResolutionPriority(0)]
    public LambdaRuntimeBuilder Map<[DynamicallyAccessedMembers(JsonContracts.Kept)] TIn, [DynamicallyAccessedMembers(JsonContracts.Kept)] TOut>(Func<TIn, LambdaResponder<TOut>, LambdaContext, Task> handler, JsonSerializerContext? json = null) => Add(null, Handlers.Responding(handler, json));

    /// <summary>Adds the function, or the one for every <c>_HANDLER</c> that has no other.</summary>
    /// <typeparam name="TIn">The event.</typeparam>
    /// <typeparam name="TOut">The result.</typeparam>
    /// <param name="handler">The handler; it sends its result and may go on working.</param>
    /// <param name="json">The contracts of types that do not know their own; null when all do.</param>
    [OverloadResolutionPriority(1)]
    public LambdaRuntimeBuilder Map<[DynamicallyAccessedMembers(JsonContracts.Kept)] TIn, [DynamicallyAccessedMembers(JsonContracts.Kept)] TOut>(Func<TIn, LambdaResponder<TOut>, LambdaContext, ValueTask> handler, JsonSerializerContext? json = null) => Add(null, Handlers.Responding(handler, json));

    /// <summary>Adds one of several functions.</summary>
    /// <typeparam name="TIn">The event.</typeparam>
    /// <typeparam name="TOut">The result.</typeparam>
    /// <param name="name">Chosen when <c>_HANDLER</c> is this name.</param>
    /// <param name="handler">The handler; it sends its result and may go on working.</param>
    /// <param name="json">The contracts of types that do not know their own; null when all do.</param>
    [OverloadResolutionPriority(0)]
    public LambdaRuntimeBuilder Map<[DynamicallyAccessedMembers(JsonContracts.Kept)] TIn, [DynamicallyAccessedMembers(JsonContracts.Kept)] TOut>(string name, Func<TIn, LambdaResponder<TOut>, LambdaContext, Task> handler, JsonSerializerContext? json = null) => Add(name, Handlers.Responding(handler, json));

    /// <summary>Adds one of several functions.</summary>
    /// <typeparam name="TIn">The event.</typeparam>
    /// <typeparam name="TOut">The result.</typeparam>
    /// <param name="name">Chosen when <c>_HANDLER</c> is this name.</param>
    /// <param name="handler">The handler; it sends its result and may go on working.</param>
    /// <param name="json">The contracts of types that do not know their own; null when all do.</param>
    [OverloadResolutionPriority(1)]
    public LambdaRuntimeBuilder Map<[DynamicallyAccessedMembers(JsonContracts.Kept)] TIn, [DynamicallyAccessedMembers(JsonContracts.Kept)] TOut>(string name, Func<TIn, LambdaResponder<TOut>, LambdaContext, ValueTask> handler, JsonSerializerContext? json = null) => Add(name, Handlers.Responding(handler, json));
}
