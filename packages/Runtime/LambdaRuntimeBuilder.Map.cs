using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization.Metadata;

namespace Lambent;

public sealed partial class LambdaRuntimeBuilder
{
    /// <summary>Adds a function.</summary>
    /// <typeparam name="TIn">The type of the event.</typeparam>
    /// <typeparam name="TOut">The type of the result.</typeparam>
    /// <param name="handler">The handler. Its result is the response.</param>
    /// <param name="json">The JSON contracts of types that do not implement <see cref="ILambdaJson{T}"/>: a source-generated <c>JsonSerializerContext</c>, or several that <c>JsonTypeInfoResolver.Combine</c> has combined. Null when no such type is used.</param>
    /// <param name="name">The value of <c>_HANDLER</c> that selects this function; null for the default function.</param>
    [OverloadResolutionPriority(0)]
    public LambdaRuntimeBuilder Map<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TIn, [DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TOut>(Func<TIn, TOut> handler, IJsonTypeInfoResolver? json = null, string? name = null) =>
        Add(HandlerAdapter.From(handler, json), name);

    /// <inheritdoc cref="Map{TIn, TOut}(Func{TIn, TOut}, IJsonTypeInfoResolver?, string?)"/>
    [OverloadResolutionPriority(1)]
    public LambdaRuntimeBuilder Map<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TIn, [DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TOut>(Func<TIn, Task<TOut>> handler, IJsonTypeInfoResolver? json = null, string? name = null) =>
        Add(HandlerAdapter.From(handler, json), name);

    /// <inheritdoc cref="Map{TIn, TOut}(Func{TIn, TOut}, IJsonTypeInfoResolver?, string?)"/>
    [OverloadResolutionPriority(2)]
    public LambdaRuntimeBuilder Map<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TIn, [DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TOut>(Func<TIn, ValueTask<TOut>> handler, IJsonTypeInfoResolver? json = null, string? name = null) =>
        Add(HandlerAdapter.From(handler, json), name);

    /// <inheritdoc cref="Map{TIn, TOut}(Func{TIn, TOut}, IJsonTypeInfoResolver?, string?)"/>
    [OverloadResolutionPriority(0)]
    public LambdaRuntimeBuilder Map<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TIn, [DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TOut>(Func<TIn, LambdaContext, TOut> handler, IJsonTypeInfoResolver? json = null, string? name = null) =>
        Add(HandlerAdapter.From(handler, json), name);

    /// <inheritdoc cref="Map{TIn, TOut}(Func{TIn, TOut}, IJsonTypeInfoResolver?, string?)"/>
    [OverloadResolutionPriority(1)]
    public LambdaRuntimeBuilder Map<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TIn, [DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TOut>(Func<TIn, LambdaContext, Task<TOut>> handler, IJsonTypeInfoResolver? json = null, string? name = null) =>
        Add(HandlerAdapter.From(handler, json), name);

    /// <inheritdoc cref="Map{TIn, TOut}(Func{TIn, TOut}, IJsonTypeInfoResolver?, string?)"/>
    [OverloadResolutionPriority(2)]
    public LambdaRuntimeBuilder Map<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TIn, [DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TOut>(Func<TIn, LambdaContext, ValueTask<TOut>> handler, IJsonTypeInfoResolver? json = null, string? name = null) =>
        Add(HandlerAdapter.From(handler, json), name);

    /// <inheritdoc cref="Map{TIn, TOut}(Func{TIn, TOut}, IJsonTypeInfoResolver?, string?)"/>
    [OverloadResolutionPriority(1)]
    public LambdaRuntimeBuilder Map<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TIn, [DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TOut>(Func<TIn, LambdaContext, CancellationToken, Task<TOut>> handler, IJsonTypeInfoResolver? json = null, string? name = null) =>
        Add(HandlerAdapter.From(handler, json), name);

    /// <inheritdoc cref="Map{TIn, TOut}(Func{TIn, TOut}, IJsonTypeInfoResolver?, string?)"/>
    [OverloadResolutionPriority(2)]
    public LambdaRuntimeBuilder Map<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TIn, [DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TOut>(Func<TIn, LambdaContext, CancellationToken, ValueTask<TOut>> handler, IJsonTypeInfoResolver? json = null, string? name = null) =>
        Add(HandlerAdapter.From(handler, json), name);

    /// <summary>Adds a function.</summary>
    /// <typeparam name="TIn">The type of the event.</typeparam>
    /// <param name="handler">The handler. The response is <c>null</c>.</param>
    /// <param name="json">The JSON contracts of types that do not implement <see cref="ILambdaJson{T}"/>: a source-generated <c>JsonSerializerContext</c>, or several that <c>JsonTypeInfoResolver.Combine</c> has combined. Null when no such type is used.</param>
    /// <param name="name">The value of <c>_HANDLER</c> that selects this function; null for the default function.</param>
    [OverloadResolutionPriority(0)]
    public LambdaRuntimeBuilder Map<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TIn>(Action<TIn> handler, IJsonTypeInfoResolver? json = null, string? name = null) =>
        Add(HandlerAdapter.From(handler, json), name);

    /// <inheritdoc cref="Map{TIn}(Action{TIn}, IJsonTypeInfoResolver?, string?)"/>
    [OverloadResolutionPriority(1)]
    public LambdaRuntimeBuilder Map<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TIn>(Func<TIn, Task> handler, IJsonTypeInfoResolver? json = null, string? name = null) =>
        Add(HandlerAdapter.From(handler, json), name);

    /// <inheritdoc cref="Map{TIn}(Action{TIn}, IJsonTypeInfoResolver?, string?)"/>
    [OverloadResolutionPriority(2)]
    public LambdaRuntimeBuilder Map<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TIn>(Func<TIn, ValueTask> handler, IJsonTypeInfoResolver? json = null, string? name = null) =>
        Add(HandlerAdapter.From(handler, json), name);

    /// <inheritdoc cref="Map{TIn}(Action{TIn}, IJsonTypeInfoResolver?, string?)"/>
    [OverloadResolutionPriority(0)]
    public LambdaRuntimeBuilder Map<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TIn>(Action<TIn, LambdaContext> handler, IJsonTypeInfoResolver? json = null, string? name = null) =>
        Add(HandlerAdapter.From(handler, json), name);

    /// <inheritdoc cref="Map{TIn}(Action{TIn}, IJsonTypeInfoResolver?, string?)"/>
    [OverloadResolutionPriority(1)]
    public LambdaRuntimeBuilder Map<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TIn>(Func<TIn, LambdaContext, Task> handler, IJsonTypeInfoResolver? json = null, string? name = null) =>
        Add(HandlerAdapter.From(handler, json), name);

    /// <inheritdoc cref="Map{TIn}(Action{TIn}, IJsonTypeInfoResolver?, string?)"/>
    [OverloadResolutionPriority(2)]
    public LambdaRuntimeBuilder Map<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TIn>(Func<TIn, LambdaContext, ValueTask> handler, IJsonTypeInfoResolver? json = null, string? name = null) =>
        Add(HandlerAdapter.From(handler, json), name);

    /// <inheritdoc cref="Map{TIn}(Action{TIn}, IJsonTypeInfoResolver?, string?)"/>
    [OverloadResolutionPriority(1)]
    public LambdaRuntimeBuilder Map<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TIn>(Func<TIn, LambdaContext, CancellationToken, Task> handler, IJsonTypeInfoResolver? json = null, string? name = null) =>
        Add(HandlerAdapter.From(handler, json), name);

    /// <inheritdoc cref="Map{TIn}(Action{TIn}, IJsonTypeInfoResolver?, string?)"/>
    [OverloadResolutionPriority(2)]
    public LambdaRuntimeBuilder Map<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TIn>(Func<TIn, LambdaContext, CancellationToken, ValueTask> handler, IJsonTypeInfoResolver? json = null, string? name = null) =>
        Add(HandlerAdapter.From(handler, json), name);

    /// <summary>Adds a function.</summary>
    /// <typeparam name="TIn">The type of the event.</typeparam>
    /// <typeparam name="TOut">The type of the result.</typeparam>
    /// <param name="factory">Creates the handler once, during init. An exception of its constructor is reported as an init error.</param>
    /// <param name="json">The JSON contracts of types that do not implement <see cref="ILambdaJson{T}"/>: a source-generated <c>JsonSerializerContext</c>, or several that <c>JsonTypeInfoResolver.Combine</c> has combined. Null when no such type is used.</param>
    /// <param name="name">The value of <c>_HANDLER</c> that selects this function; null for the default function.</param>
    public LambdaRuntimeBuilder Map<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TIn, [DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TOut>(Func<ILambdaHandler<TIn, TOut>> factory, IJsonTypeInfoResolver? json = null, string? name = null) =>
        Add(HandlerAdapter.FromFactory(factory, json), name);

    /// <summary>Adds a function.</summary>
    /// <typeparam name="TIn">The type of the event.</typeparam>
    /// <param name="factory">Creates the handler once, during init. An exception of its constructor is reported as an init error.</param>
    /// <param name="json">The JSON contracts of types that do not implement <see cref="ILambdaJson{T}"/>: a source-generated <c>JsonSerializerContext</c>, or several that <c>JsonTypeInfoResolver.Combine</c> has combined. Null when no such type is used.</param>
    /// <param name="name">The value of <c>_HANDLER</c> that selects this function; null for the default function.</param>
    public LambdaRuntimeBuilder Map<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TIn>(Func<ILambdaHandler<TIn>> factory, IJsonTypeInfoResolver? json = null, string? name = null) =>
        Add(HandlerAdapter.FromFactory(factory, json), name);

    /// <summary>Adds a function.</summary>
    /// <typeparam name="TIn">The type of the event.</typeparam>
    /// <typeparam name="TOut">The type of the result.</typeparam>
    /// <param name="handler">The handler. It sends its result with <see cref="LambdaResponder{TOut}.Respond"/> and may continue after that.</param>
    /// <param name="json">The JSON contracts of types that do not implement <see cref="ILambdaJson{T}"/>: a source-generated <c>JsonSerializerContext</c>, or several that <c>JsonTypeInfoResolver.Combine</c> has combined. Null when no such type is used.</param>
    /// <param name="name">The value of <c>_HANDLER</c> that selects this function; null for the default function.</param>
    public LambdaRuntimeBuilder Map<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TIn, [DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TOut>(Func<TIn, LambdaResponder<TOut>, Task> handler, IJsonTypeInfoResolver? json = null, string? name = null) =>
        Add(HandlerAdapter.From(handler, json), name);

    /// <inheritdoc cref="Map{TIn, TOut}(Func{TIn, LambdaResponder{TOut}, Task}, IJsonTypeInfoResolver?, string?)"/>
    public LambdaRuntimeBuilder Map<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TIn, [DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TOut>(Func<TIn, LambdaResponder<TOut>, LambdaContext, Task> handler, IJsonTypeInfoResolver? json = null, string? name = null) =>
        Add(HandlerAdapter.From(handler, json), name);
}
