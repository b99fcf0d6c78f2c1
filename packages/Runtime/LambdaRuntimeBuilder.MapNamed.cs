using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Lambent;

public sealed partial class LambdaRuntimeBuilder
{
    /// <summary>Adds one of several functions; it runs when <c>_HANDLER</c> is its name.</summary>
    /// <typeparam name="TIn">The event.</typeparam>
    /// <typeparam name="TOut">The result.</typeparam>
    /// <param name="name">The value of <c>_HANDLER</c>, compared exactly.</param>
    /// <param name="handler">The handler; its result is the answer.</param>
    /// <param name="json">The contracts of types that do not know their own; null when all do.</param>
    [OverloadResolutionPriority(0)]
    public LambdaRuntimeBuilder Map<[DynamicallyAccessedMembers(JsonContracts.Kept)] TIn, [DynamicallyAccessedMembers(JsonContracts.Kept)] TOut>(string name, Func<TIn, LambdaContext, TOut> handler, JsonSerializerContext? json = null) =>
        Add(name, Handlers.Of(handler, json));

    /// <summary>Adds one of several functions; it runs when <c>_HANDLER</c> is its name.</summary>
    /// <typeparam name="TIn">The event.</typeparam>
    /// <typeparam name="TOut">The result.</typeparam>
    /// <param name="name">The value of <c>_HANDLER</c>, compared exactly.</param>
    /// <param name="handler">The handler; its result is the answer.</param>
    /// <param name="json">The contracts of types that do not know their own; null when all do.</param>
    [OverloadResolutionPriority(1)]
    public LambdaRuntimeBuilder Map<[DynamicallyAccessedMembers(JsonContracts.Kept)] TIn, [DynamicallyAccessedMembers(JsonContracts.Kept)] TOut>(string name, Func<TIn, LambdaContext, Task<TOut>> handler, JsonSerializerContext? json = null) =>
        Add(name, Handlers.Of(handler, json));

    /// <summary>Adds one of several functions; it runs when <c>_HANDLER</c> is its name.</summary>
    /// <typeparam name="TIn">The event.</typeparam>
    /// <typeparam name="TOut">The result.</typeparam>
    /// <param name="name">The value of <c>_HANDLER</c>, compared exactly.</param>
    /// <param name="handler">The handler; its result is the answer.</param>
    /// <param name="json">The contracts of types that do not know their own; null when all do.</param>
    [OverloadResolutionPriority(2)]
    public LambdaRuntimeBuilder Map<[DynamicallyAccessedMembers(JsonContracts.Kept)] TIn, [DynamicallyAccessedMembers(JsonContracts.Kept)] TOut>(string name, Func<TIn, LambdaContext, ValueTask<TOut>> handler, JsonSerializerContext? json = null) =>
        Add(name, Handlers.Of(handler, json));

    /// <summary>Adds one of several functions; it runs when <c>_HANDLER</c> is its name.</summary>
    /// <typeparam name="TIn">The event.</typeparam>
    /// <typeparam name="TOut">The result.</typeparam>
    /// <param name="name">The value of <c>_HANDLER</c>, compared exactly.</param>
    /// <param name="handler">The handler; its result is the answer.</param>
    /// <param name="json">The contracts of types that do not know their own; null when all do.</param>
    [OverloadResolutionPriority(0)]
    public LambdaRuntimeBuilder Map<[DynamicallyAccessedMembers(JsonContracts.Kept)] TIn, [DynamicallyAccessedMembers(JsonContracts.Kept)] TOut>(string name, Func<TIn, TOut> handler, JsonSerializerContext? json = null) =>
        Add(name, Handlers.Of(handler, json));

    /// <summary>Adds one of several functions; it runs when <c>_HANDLER</c> is its name.</summary>
    /// <typeparam name="TIn">The event.</typeparam>
    /// <typeparam name="TOut">The result.</typeparam>
    /// <param name="name">The value of <c>_HANDLER</c>, compared exactly.</param>
    /// <param name="handler">The handler; its result is the answer.</param>
    /// <param name="json">The contracts of types that do not know their own; null when all do.</param>
    [OverloadResolutionPriority(1)]
    public LambdaRuntimeBuilder Map<[DynamicallyAccessedMembers(JsonContracts.Kept)] TIn, [DynamicallyAccessedMembers(JsonContracts.Kept)] TOut>(string name, Func<TIn, Task<TOut>> handler, JsonSerializerContext? json = null) =>
        Add(name, Handlers.Of(handler, json));

    /// <summary>Adds one of several functions; it runs when <c>_HANDLER</c> is its name.</summary>
    /// <typeparam name="TIn">The event.</typeparam>
    /// <typeparam name="TOut">The result.</typeparam>
    /// <param name="name">The value of <c>_HANDLER</c>, compared exactly.</param>
    /// <param name="handler">The handler; its result is the answer.</param>
    /// <param name="json">The contracts of types that do not know their own; null when all do.</param>
    [OverloadResolutionPriority(2)]
    public LambdaRuntimeBuilder Map<[DynamicallyAccessedMembers(JsonContracts.Kept)] TIn, [DynamicallyAccessedMembers(JsonContracts.Kept)] TOut>(string name, Func<TIn, ValueTask<TOut>> handler, JsonSerializerContext? json = null) =>
        Add(name, Handlers.Of(handler, json));

    /// <summary>Adds one of several functions; it runs when <c>_HANDLER</c> is its name.</summary>
    /// <typeparam name="TIn">The event.</typeparam>
    /// <param name="name">The value of <c>_HANDLER</c>, compared exactly.</param>
    /// <param name="handler">The handler; the answer is <c>null</c>.</param>
    /// <param name="json">The contracts of types that do not know their own; null when all do.</param>
    [OverloadResolutionPriority(0)]
    public LambdaRuntimeBuilder Map<[DynamicallyAccessedMembers(JsonContracts.Kept)] TIn>(string name, Action<TIn, LambdaContext> handler, JsonSerializerContext? json = null) =>
        Add(name, Handlers.Of(handler, json));

    /// <summary>Adds one of several functions; it runs when <c>_HANDLER</c> is its name.</summary>
    /// <typeparam name="TIn">The event.</typeparam>
    /// <param name="name">The value of <c>_HANDLER</c>, compared exactly.</param>
    /// <param name="handler">The handler; the answer is <c>null</c>.</param>
    /// <param name="json">The contracts of types that do not know their own; null when all do.</param>
    [OverloadResolutionPriority(1)]
    public LambdaRuntimeBuilder Map<[DynamicallyAccessedMembers(JsonContracts.Kept)] TIn>(string name, Func<TIn, LambdaContext, Task> handler, JsonSerializerContext? json = null) =>
        Add(name, Handlers.Of(handler, json));

    /// <summary>Adds one of several functions; it runs when <c>_HANDLER</c> is its name.</summary>
    /// <typeparam name="TIn">The event.</typeparam>
    /// <param name="name">The value of <c>_HANDLER</c>, compared exactly.</param>
    /// <param name="handler">The handler; the answer is <c>null</c>.</param>
    /// <param name="json">The contracts of types that do not know their own; null when all do.</param>
    [OverloadResolutionPriority(2)]
    public LambdaRuntimeBuilder Map<[DynamicallyAccessedMembers(JsonContracts.Kept)] TIn>(string name, Func<TIn, LambdaContext, ValueTask> handler, JsonSerializerContext? json = null) =>
        Add(name, Handlers.Of(handler, json));

    /// <summary>Adds one of several functions; it runs when <c>_HANDLER</c> is its name.</summary>
    /// <typeparam name="TIn">The event.</typeparam>
    /// <param name="name">The value of <c>_HANDLER</c>, compared exactly.</param>
    /// <param name="handler">The handler; the answer is <c>null</c>.</param>
    /// <param name="json">The contracts of types that do not know their own; null when all do.</param>
    [OverloadResolutionPriority(0)]
    public LambdaRuntimeBuilder Map<[DynamicallyAccessedMembers(JsonContracts.Kept)] TIn>(string name, Action<TIn> handler, JsonSerializerContext? json = null) =>
        Add(name, Handlers.Of(handler, json));

    /// <summary>Adds one of several functions; it runs when <c>_HANDLER</c> is its name.</summary>
    /// <typeparam name="TIn">The event.</typeparam>
    /// <param name="name">The value of <c>_HANDLER</c>, compared exactly.</param>
    /// <param name="handler">The handler; the answer is <c>null</c>.</param>
    /// <param name="json">The contracts of types that do not know their own; null when all do.</param>
    [OverloadResolutionPriority(1)]
    public LambdaRuntimeBuilder Map<[DynamicallyAccessedMembers(JsonContracts.Kept)] TIn>(string name, Func<TIn, Task> handler, JsonSerializerContext? json = null) =>
        Add(name, Handlers.Of(handler, json));

    /// <summary>Adds one of several functions; it runs when <c>_HANDLER</c> is its name.</summary>
    /// <typeparam name="TIn">The event.</typeparam>
    /// <param name="name">The value of <c>_HANDLER</c>, compared exactly.</param>
    /// <param name="handler">The handler; the answer is <c>null</c>.</param>
    /// <param name="json">The contracts of types that do not know their own; null when all do.</param>
    [OverloadResolutionPriority(2)]
    public LambdaRuntimeBuilder Map<[DynamicallyAccessedMembers(JsonContracts.Kept)] TIn>(string name, Func<TIn, ValueTask> handler, JsonSerializerContext? json = null) =>
        Add(name, Handlers.Of(handler, json));

    /// <summary>Adds one of several functions; it runs when <c>_HANDLER</c> is its name.</summary>
    /// <typeparam name="TIn">The event.</typeparam>
    /// <typeparam name="TOut">The result.</typeparam>
    /// <param name="name">The value of <c>_HANDLER</c>, compared exactly.</param>
    /// <param name="factory">Builds the handler, once, in the init phase.</param>
    /// <param name="json">The contracts of types that do not know their own; null when all do.</param>
    [OverloadResolutionPriority(0)]
    public LambdaRuntimeBuilder Map<[DynamicallyAccessedMembers(JsonContracts.Kept)] TIn, [DynamicallyAccessedMembers(JsonContracts.Kept)] TOut>(string name, Func<ILambdaHandler<TIn, TOut>> factory, JsonSerializerContext? json = null) =>
        Add(name, Handlers.Built(factory, json));

    /// <summary>Adds one of several functions; it runs when <c>_HANDLER</c> is its name.</summary>
    /// <typeparam name="TIn">The event.</typeparam>
    /// <param name="name">The value of <c>_HANDLER</c>, compared exactly.</param>
    /// <param name="factory">Builds the handler, once, in the init phase.</param>
    /// <param name="json">The contracts of types that do not know their own; null when all do.</param>
    [OverloadResolutionPriority(0)]
    public LambdaRuntimeBuilder Map<[DynamicallyAccessedMembers(JsonContracts.Kept)] TIn>(string name, Func<ILambdaHandler<TIn>> factory, JsonSerializerContext? json = null) =>
        Add(name, Handlers.Built(factory, json));
}
