using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization.Metadata;

namespace Lambent;

/// <summary>Adapts every signature of a handler to a <see cref="Function"/>.</summary>
internal static class HandlerAdapter
{
    private const DynamicallyAccessedMemberTypes ContractMembers = JsonContracts.ContractMembers;

    public static Function From<[DynamicallyAccessedMembers(ContractMembers)] TIn, [DynamicallyAccessedMembers(ContractMembers)] TOut>(Func<TIn, TOut> handler, IJsonTypeInfoResolver? json)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return new Function<TIn, TOut>(() => (input, _) => new(handler(input)), json);
    }

    public static Function From<[DynamicallyAccessedMembers(ContractMembers)] TIn, [DynamicallyAccessedMembers(ContractMembers)] TOut>(Func<TIn, Task<TOut>> handler, IJsonTypeInfoResolver? json)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return new Function<TIn, TOut>(() => (input, _) => new(handler(input)), json);
    }

    public static Function From<[DynamicallyAccessedMembers(ContractMembers)] TIn, [DynamicallyAccessedMembers(ContractMembers)] TOut>(Func<TIn, ValueTask<TOut>> handler, IJsonTypeInfoResolver? json)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return new Function<TIn, TOut>(() => (input, _) => handler(input), json);
    }

    public static Function From<[DynamicallyAccessedMembers(ContractMembers)] TIn, [DynamicallyAccessedMembers(ContractMembers)] TOut>(Func<TIn, LambdaContext, TOut> handler, IJsonTypeInfoResolver? json)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return new Function<TIn, TOut>(() => (input, context) => new(handler(input, context)), json);
    }

    public static Function From<[DynamicallyAccessedMembers(ContractMembers)] TIn, [DynamicallyAccessedMembers(ContractMembers)] TOut>(Func<TIn, LambdaContext, Task<TOut>> handler, IJsonTypeInfoResolver? json)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return new Function<TIn, TOut>(() => (input, context) => new(handler(input, context)), json);
    }

    public static Function From<[DynamicallyAccessedMembers(ContractMembers)] TIn, [DynamicallyAccessedMembers(ContractMembers)] TOut>(Func<TIn, LambdaContext, ValueTask<TOut>> handler, IJsonTypeInfoResolver? json)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return new Function<TIn, TOut>(() => handler, json);
    }

    public static Function From<[DynamicallyAccessedMembers(ContractMembers)] TIn, [DynamicallyAccessedMembers(ContractMembers)] TOut>(Func<TIn, LambdaContext, CancellationToken, Task<TOut>> handler, IJsonTypeInfoResolver? json)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return new Function<TIn, TOut>(() => (input, context) => new(handler(input, context, context.CancellationToken)), json);
    }

    public static Function From<[DynamicallyAccessedMembers(ContractMembers)] TIn, [DynamicallyAccessedMembers(ContractMembers)] TOut>(Func<TIn, LambdaContext, CancellationToken, ValueTask<TOut>> handler, IJsonTypeInfoResolver? json)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return new Function<TIn, TOut>(() => (input, context) => handler(input, context, context.CancellationToken), json);
    }

    public static Function From<[DynamicallyAccessedMembers(ContractMembers)] TIn>(Action<TIn> handler, IJsonTypeInfoResolver? json)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return new Function<TIn>(() => (input, _) =>
            {
                handler(input);
                return default;
            }, json);
    }

    public static Function From<[DynamicallyAccessedMembers(ContractMembers)] TIn>(Func<TIn, Task> handler, IJsonTypeInfoResolver? json)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return new Function<TIn>(() => (input, _) => new(handler(input)), json);
    }

    public static Function From<[DynamicallyAccessedMembers(ContractMembers)] TIn>(Func<TIn, ValueTask> handler, IJsonTypeInfoResolver? json)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return new Function<TIn>(() => (input, _) => handler(input), json);
    }

    public static Function From<[DynamicallyAccessedMembers(ContractMembers)] TIn>(Action<TIn, LambdaContext> handler, IJsonTypeInfoResolver? json)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return new Function<TIn>(() => (input, context) =>
            {
                handler(input, context);
                return default;
            }, json);
    }

    public static Function From<[DynamicallyAccessedMembers(ContractMembers)] TIn>(Func<TIn, LambdaContext, Task> handler, IJsonTypeInfoResolver? json)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return new Function<TIn>(() => (input, context) => new(handler(input, context)), json);
    }

    public static Function From<[DynamicallyAccessedMembers(ContractMembers)] TIn>(Func<TIn, LambdaContext, ValueTask> handler, IJsonTypeInfoResolver? json)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return new Function<TIn>(() => handler, json);
    }

    public static Function From<[DynamicallyAccessedMembers(ContractMembers)] TIn>(Func<TIn, LambdaContext, CancellationToken, Task> handler, IJsonTypeInfoResolver? json)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return new Function<TIn>(() => (input, context) => new(handler(input, context, context.CancellationToken)), json);
    }

    public static Function From<[DynamicallyAccessedMembers(ContractMembers)] TIn>(Func<TIn, LambdaContext, CancellationToken, ValueTask> handler, IJsonTypeInfoResolver? json)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return new Function<TIn>(() => (input, context) => handler(input, context, context.CancellationToken), json);
    }

    public static Function FromFactory<[DynamicallyAccessedMembers(ContractMembers)] TIn, [DynamicallyAccessedMembers(ContractMembers)] TOut>(Func<ILambdaHandler<TIn, TOut>> factory, IJsonTypeInfoResolver? json)
    {
        ArgumentNullException.ThrowIfNull(factory);
        return new Function<TIn, TOut>(() => factory().HandleAsync, json);
    }

    public static Function FromFactory<[DynamicallyAccessedMembers(ContractMembers)] TIn>(Func<ILambdaHandler<TIn>> factory, IJsonTypeInfoResolver? json)
    {
        ArgumentNullException.ThrowIfNull(factory);
        return new Function<TIn>(() => factory().HandleAsync, json);
    }

    public static Function From<[DynamicallyAccessedMembers(ContractMembers)] TIn, [DynamicallyAccessedMembers(ContractMembers)] TOut>(Func<TIn, LambdaResponder<TOut>, Task> handler, IJsonTypeInfoResolver? json)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return new RespondingFunction<TIn, TOut>((input, responder, _) => handler(input, responder), json);
    }

    public static Function From<[DynamicallyAccessedMembers(ContractMembers)] TIn, [DynamicallyAccessedMembers(ContractMembers)] TOut>(Func<TIn, LambdaResponder<TOut>, LambdaContext, Task> handler, IJsonTypeInfoResolver? json)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return new RespondingFunction<TIn, TOut>(handler, json);
    }

    public static Function From<[DynamicallyAccessedMembers(ContractMembers)] TIn>(Func<TIn, LambdaResponseWriter, Task> handler, IJsonTypeInfoResolver? json)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return new StreamingFunction<TIn>((input, response, _) => handler(input, response), json);
    }

    public static Function From<[DynamicallyAccessedMembers(ContractMembers)] TIn>(Func<TIn, LambdaResponseWriter, LambdaContext, Task> handler, IJsonTypeInfoResolver? json)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return new StreamingFunction<TIn>(handler, json);
    }

    public static Function From<[DynamicallyAccessedMembers(ContractMembers)] TIn>(Func<TIn, LambdaResponseWriter, LambdaContext, CancellationToken, Task> handler, IJsonTypeInfoResolver? json)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return new StreamingFunction<TIn>((input, response, context) => handler(input, response, context, context.CancellationToken), json);
    }

    public static Function From<[DynamicallyAccessedMembers(ContractMembers)] TIn, [DynamicallyAccessedMembers(ContractMembers)] TItem>(Func<TIn, IAsyncEnumerable<TItem>> handler, StreamFormat format, IJsonTypeInfoResolver? json)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return new StreamingFunction<TIn, TItem>((input, _, _) => handler(input), format, json);
    }

    public static Function From<[DynamicallyAccessedMembers(ContractMembers)] TIn, [DynamicallyAccessedMembers(ContractMembers)] TItem>(Func<TIn, LambdaContext, IAsyncEnumerable<TItem>> handler, StreamFormat format, IJsonTypeInfoResolver? json)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return new StreamingFunction<TIn, TItem>((input, _, context) => handler(input, context), format, json);
    }

    public static Function From<[DynamicallyAccessedMembers(ContractMembers)] TIn, [DynamicallyAccessedMembers(ContractMembers)] TItem>(Func<TIn, LambdaResponseWriter, LambdaContext, IAsyncEnumerable<TItem>> handler, StreamFormat format, IJsonTypeInfoResolver? json)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return new StreamingFunction<TIn, TItem>(handler, format, json);
    }
}
