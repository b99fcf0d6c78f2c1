using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Lambent;

/// <summary>Brings every handler shape that users write to one of the two that the runtime calls.</summary>
internal static class Handlers
{
    private const DynamicallyAccessedMemberTypes Kept = JsonContracts.Kept;

    public static Function Of<[DynamicallyAccessedMembers(Kept)] TIn, [DynamicallyAccessedMembers(Kept)] TOut>(Func<TIn, LambdaContext, TOut> handler, JsonSerializerContext? json)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return new Function<TIn, TOut>(() => (input, context) => new(handler(input, context)), json);
    }

    public static Function Of<[DynamicallyAccessedMembers(Kept)] TIn, [DynamicallyAccessedMembers(Kept)] TOut>(Func<TIn, LambdaContext, Task<TOut>> handler, JsonSerializerContext? json)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return new Function<TIn, TOut>(() => (input, context) => new(handler(input, context)), json);
    }

    public static Function Of<[DynamicallyAccessedMembers(Kept)] TIn, [DynamicallyAccessedMembers(Kept)] TOut>(Func<TIn, LambdaContext, ValueTask<TOut>> handler, JsonSerializerContext? json)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return new Function<TIn, TOut>(() => handler, json);
    }

    public static Function Of<[DynamicallyAccessedMembers(Kept)] TIn, [DynamicallyAccessedMembers(Kept)] TOut>(Func<TIn, TOut> handler, JsonSerializerContext? json)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return new Function<TIn, TOut>(() => (input, _) => new(handler(input)), json);
    }

    public static Function Of<[DynamicallyAccessedMembers(Kept)] TIn, [DynamicallyAccessedMembers(Kept)] TOut>(Func<TIn, Task<TOut>> handler, JsonSerializerContext? json)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return new Function<TIn, TOut>(() => (input, _) => new(handler(input)), json);
    }

    public static Function Of<[DynamicallyAccessedMembers(Kept)] TIn, [DynamicallyAccessedMembers(Kept)] TOut>(Func<TIn, ValueTask<TOut>> handler, JsonSerializerContext? json)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return new Function<TIn, TOut>(() => (input, _) => handler(input), json);
    }

    public static Function Of<[DynamicallyAccessedMembers(Kept)] TIn>(Action<TIn, LambdaContext> handler, JsonSerializerContext? json)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return new Function<TIn>(() => (input, context) =>
            {
                handler(input, context);
                return default;
            }, json);
    }

    public static Function Of<[DynamicallyAccessedMembers(Kept)] TIn>(Func<TIn, LambdaContext, Task> handler, JsonSerializerContext? json)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return new Function<TIn>(() => (input, context) => new(handler(input, context)), json);
    }

    public static Function Of<[DynamicallyAccessedMembers(Kept)] TIn>(Func<TIn, LambdaContext, ValueTask> handler, JsonSerializerContext? json)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return new Function<TIn>(() => handler, json);
    }

    public static Function Of<[DynamicallyAccessedMembers(Kept)] TIn>(Action<TIn> handler, JsonSerializerContext? json)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return new Function<TIn>(() => (input, _) =>
            {
                handler(input);
                return default;
            }, json);
    }

    public static Function Of<[DynamicallyAccessedMembers(Kept)] TIn>(Func<TIn, Task> handler, JsonSerializerContext? json)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return new Function<TIn>(() => (input, _) => new(handler(input)), json);
    }

    public static Function Of<[DynamicallyAccessedMembers(Kept)] TIn>(Func<TIn, ValueTask> handler, JsonSerializerContext? json)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return new Function<TIn>(() => (input, _) => handler(input), json);
    }

    public static Function Built<[DynamicallyAccessedMembers(Kept)] TIn, [DynamicallyAccessedMembers(Kept)] TOut>(Func<ILambdaHandler<TIn, TOut>> factory, JsonSerializerContext? json)
    {
        ArgumentNullException.ThrowIfNull(factory);
        return new Function<TIn, TOut>(() => factory().HandleAsync, json);
    }

    public static Function Built<[DynamicallyAccessedMembers(Kept)] TIn>(Func<ILambdaHandler<TIn>> factory, JsonSerializerContext? json)
    {
        ArgumentNullException.ThrowIfNull(factory);
        return new Function<TIn>(() => factory().HandleAsync, json);
    }

    public static Function Streaming<[DynamicallyAccessedMembers(Kept)] TIn>(Func<TIn, LambdaResponseWriter, LambdaContext, Task> handler, JsonSerializerContext? json)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return new StreamingFunction<TIn>((input, response, context) => new(handler(input, response, context)), json);
    }

    public static Function Streaming<[DynamicallyAccessedMembers(Kept)] TIn>(Func<TIn, LambdaResponseWriter, LambdaContext, ValueTask> handler, JsonSerializerContext? json)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return new StreamingFunction<TIn>(handler, json);
    }

    public static Function Streaming<[DynamicallyAccessedMembers(Kept)] TIn, [DynamicallyAccessedMembers(Kept)] TItem>(Func<TIn, LambdaContext, IAsyncEnumerable<TItem>> handler, StreamFormat format, JsonSerializerContext? json)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return new StreamingFunction<TIn, TItem>((input, _, context) => handler(input, context), format, json);
    }

    public static Function Streaming<[DynamicallyAccessedMembers(Kept)] TIn, [DynamicallyAccessedMembers(Kept)] TItem>(Func<TIn, LambdaResponseWriter, LambdaContext, IAsyncEnumerable<TItem>> handler, StreamFormat format, JsonSerializerContext? json)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return new StreamingFunction<TIn, TItem>(handler, format, json);
    }

    public static Function Responding<[DynamicallyAccessedMembers(Kept)] TIn, [DynamicallyAccessedMembers(Kept)] TOut>(Func<TIn, LambdaResponder<TOut>, LambdaContext, Task> handler, JsonSerializerContext? json)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return new RespondingFunction<TIn, TOut>((input, responder, context) => new(handler(input, responder, context)), json);
    }

    public static Function Responding<[DynamicallyAccessedMembers(Kept)] TIn, [DynamicallyAccessedMembers(Kept)] TOut>(Func<TIn, LambdaResponder<TOut>, LambdaContext, ValueTask> handler, JsonSerializerContext? json)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return new RespondingFunction<TIn, TOut>(handler, json);
    }
}
