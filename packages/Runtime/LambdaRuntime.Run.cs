using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization.Metadata;

namespace Lambent;

public static partial class LambdaRuntime
{
    /// <summary>Runs a function on the calling thread. In Lambda it does not return; elsewhere it returns when the runtime is stopped.</summary>
    /// <typeparam name="TIn">The type of the event.</typeparam>
    /// <typeparam name="TOut">The type of the result.</typeparam>
    /// <param name="handler">The handler. Its result is the response.</param>
    /// <param name="json">The JSON contracts of types that do not implement <see cref="ILambdaJson{T}"/>: a source-generated <c>JsonSerializerContext</c>, or several that <c>JsonTypeInfoResolver.Combine</c> has combined. Null when no such type is used.</param>
    [OverloadResolutionPriority(0)]
    public static void Run<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TIn, [DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TOut>(Func<TIn, TOut> handler, IJsonTypeInfoResolver? json = null) =>
        CreateBuilder().Map(handler, json).Run();

    /// <inheritdoc cref="Run{TIn, TOut}(Func{TIn, TOut}, IJsonTypeInfoResolver?)"/>
    [OverloadResolutionPriority(1)]
    public static void Run<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TIn, [DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TOut>(Func<TIn, Task<TOut>> handler, IJsonTypeInfoResolver? json = null) =>
        CreateBuilder().Map(handler, json).Run();

    /// <inheritdoc cref="Run{TIn, TOut}(Func{TIn, TOut}, IJsonTypeInfoResolver?)"/>
    [OverloadResolutionPriority(2)]
    public static void Run<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TIn, [DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TOut>(Func<TIn, ValueTask<TOut>> handler, IJsonTypeInfoResolver? json = null) =>
        CreateBuilder().Map(handler, json).Run();

    /// <inheritdoc cref="Run{TIn, TOut}(Func{TIn, TOut}, IJsonTypeInfoResolver?)"/>
    [OverloadResolutionPriority(0)]
    public static void Run<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TIn, [DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TOut>(Func<TIn, LambdaContext, TOut> handler, IJsonTypeInfoResolver? json = null) =>
        CreateBuilder().Map(handler, json).Run();

    /// <inheritdoc cref="Run{TIn, TOut}(Func{TIn, TOut}, IJsonTypeInfoResolver?)"/>
    [OverloadResolutionPriority(1)]
    public static void Run<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TIn, [DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TOut>(Func<TIn, LambdaContext, Task<TOut>> handler, IJsonTypeInfoResolver? json = null) =>
        CreateBuilder().Map(handler, json).Run();

    /// <inheritdoc cref="Run{TIn, TOut}(Func{TIn, TOut}, IJsonTypeInfoResolver?)"/>
    [OverloadResolutionPriority(2)]
    public static void Run<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TIn, [DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TOut>(Func<TIn, LambdaContext, ValueTask<TOut>> handler, IJsonTypeInfoResolver? json = null) =>
        CreateBuilder().Map(handler, json).Run();

    /// <inheritdoc cref="Run{TIn, TOut}(Func{TIn, TOut}, IJsonTypeInfoResolver?)"/>
    [OverloadResolutionPriority(1)]
    public static void Run<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TIn, [DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TOut>(Func<TIn, LambdaContext, CancellationToken, Task<TOut>> handler, IJsonTypeInfoResolver? json = null) =>
        CreateBuilder().Map(handler, json).Run();

    /// <inheritdoc cref="Run{TIn, TOut}(Func{TIn, TOut}, IJsonTypeInfoResolver?)"/>
    [OverloadResolutionPriority(2)]
    public static void Run<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TIn, [DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TOut>(Func<TIn, LambdaContext, CancellationToken, ValueTask<TOut>> handler, IJsonTypeInfoResolver? json = null) =>
        CreateBuilder().Map(handler, json).Run();

    /// <summary>Runs a function on the calling thread. In Lambda it does not return; elsewhere it returns when the runtime is stopped.</summary>
    /// <typeparam name="TIn">The type of the event.</typeparam>
    /// <param name="handler">The handler. The response is <c>null</c>.</param>
    /// <param name="json">The JSON contracts of types that do not implement <see cref="ILambdaJson{T}"/>: a source-generated <c>JsonSerializerContext</c>, or several that <c>JsonTypeInfoResolver.Combine</c> has combined. Null when no such type is used.</param>
    [OverloadResolutionPriority(0)]
    public static void Run<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TIn>(Action<TIn> handler, IJsonTypeInfoResolver? json = null) =>
        CreateBuilder().Map(handler, json).Run();

    /// <inheritdoc cref="Run{TIn}(Action{TIn}, IJsonTypeInfoResolver?)"/>
    [OverloadResolutionPriority(1)]
    public static void Run<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TIn>(Func<TIn, Task> handler, IJsonTypeInfoResolver? json = null) =>
        CreateBuilder().Map(handler, json).Run();

    /// <inheritdoc cref="Run{TIn}(Action{TIn}, IJsonTypeInfoResolver?)"/>
    [OverloadResolutionPriority(2)]
    public static void Run<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TIn>(Func<TIn, ValueTask> handler, IJsonTypeInfoResolver? json = null) =>
        CreateBuilder().Map(handler, json).Run();

    /// <inheritdoc cref="Run{TIn}(Action{TIn}, IJsonTypeInfoResolver?)"/>
    [OverloadResolutionPriority(0)]
    public static void Run<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TIn>(Action<TIn, LambdaContext> handler, IJsonTypeInfoResolver? json = null) =>
        CreateBuilder().Map(handler, json).Run();

    /// <inheritdoc cref="Run{TIn}(Action{TIn}, IJsonTypeInfoResolver?)"/>
    [OverloadResolutionPriority(1)]
    public static void Run<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TIn>(Func<TIn, LambdaContext, Task> handler, IJsonTypeInfoResolver? json = null) =>
        CreateBuilder().Map(handler, json).Run();

    /// <inheritdoc cref="Run{TIn}(Action{TIn}, IJsonTypeInfoResolver?)"/>
    [OverloadResolutionPriority(2)]
    public static void Run<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TIn>(Func<TIn, LambdaContext, ValueTask> handler, IJsonTypeInfoResolver? json = null) =>
        CreateBuilder().Map(handler, json).Run();

    /// <inheritdoc cref="Run{TIn}(Action{TIn}, IJsonTypeInfoResolver?)"/>
    [OverloadResolutionPriority(1)]
    public static void Run<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TIn>(Func<TIn, LambdaContext, CancellationToken, Task> handler, IJsonTypeInfoResolver? json = null) =>
        CreateBuilder().Map(handler, json).Run();

    /// <inheritdoc cref="Run{TIn}(Action{TIn}, IJsonTypeInfoResolver?)"/>
    [OverloadResolutionPriority(2)]
    public static void Run<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TIn>(Func<TIn, LambdaContext, CancellationToken, ValueTask> handler, IJsonTypeInfoResolver? json = null) =>
        CreateBuilder().Map(handler, json).Run();

    /// <summary>Runs a function on the calling thread. In Lambda it does not return; elsewhere it returns when the runtime is stopped.</summary>
    /// <typeparam name="TIn">The type of the event.</typeparam>
    /// <typeparam name="TOut">The type of the result.</typeparam>
    /// <param name="factory">Creates the handler once, during init. An exception of its constructor is reported as an init error.</param>
    /// <param name="json">The JSON contracts of types that do not implement <see cref="ILambdaJson{T}"/>: a source-generated <c>JsonSerializerContext</c>, or several that <c>JsonTypeInfoResolver.Combine</c> has combined. Null when no such type is used.</param>
    public static void Run<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TIn, [DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TOut>(Func<ILambdaHandler<TIn, TOut>> factory, IJsonTypeInfoResolver? json = null) =>
        CreateBuilder().Map(factory, json).Run();

    /// <summary>Runs a function on the calling thread. In Lambda it does not return; elsewhere it returns when the runtime is stopped.</summary>
    /// <typeparam name="TIn">The type of the event.</typeparam>
    /// <param name="factory">Creates the handler once, during init. An exception of its constructor is reported as an init error.</param>
    /// <param name="json">The JSON contracts of types that do not implement <see cref="ILambdaJson{T}"/>: a source-generated <c>JsonSerializerContext</c>, or several that <c>JsonTypeInfoResolver.Combine</c> has combined. Null when no such type is used.</param>
    public static void Run<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TIn>(Func<ILambdaHandler<TIn>> factory, IJsonTypeInfoResolver? json = null) =>
        CreateBuilder().Map(factory, json).Run();
}
