using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Routing;

namespace Lambent;

public static partial class LambdaEventRouteBuilderExtensions
{
    /// <summary>Adds a handler of events that are no HTTP requests. See <see cref="LambdaEventHandler"/> for which it takes.</summary>
    /// <typeparam name="TEvent">The event.</typeparam>
    /// <typeparam name="TResult">The result.</typeparam>
    /// <param name="routes">The application.</param>
    /// <param name="handler">The handler; its result is the answer. It gets the services of a scope of its own.</param>
    /// <param name="json">The contracts of types that do not know their own; null when all do.</param>
    [OverloadResolutionPriority(0)]
    public static LambdaEventHandler MapEvent<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TEvent, [DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TResult>(this IEndpointRouteBuilder routes, Func<TEvent, IServiceProvider, LambdaContext, TResult> handler, IJsonTypeInfoResolver? json = null)
    {
        ArgumentNullException.ThrowIfNull(handler);
        var handlers = Handlers(routes);
        ValueTask<TResult> Handle(TEvent e, LambdaContext context) => handlers.InScopeAsync(services => new ValueTask<TResult>(handler(e, services, context)));
        return handlers.Add(typeof(TEvent), HandlerAdapter.From<TEvent, TResult>(Handle, json));
    }

    /// <summary>Adds a handler of events that are no HTTP requests. See <see cref="LambdaEventHandler"/> for which it takes.</summary>
    /// <typeparam name="TEvent">The event.</typeparam>
    /// <typeparam name="TResult">The result.</typeparam>
    /// <param name="routes">The application.</param>
    /// <param name="handler">The handler; its result is the answer. It gets the services of a scope of its own.</param>
    /// <param name="json">The contracts of types that do not know their own; null when all do.</param>
    [OverloadResolutionPriority(1)]
    public static LambdaEventHandler MapEvent<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TEvent, [DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TResult>(this IEndpointRouteBuilder routes, Func<TEvent, IServiceProvider, LambdaContext, Task<TResult>> handler, IJsonTypeInfoResolver? json = null)
    {
        ArgumentNullException.ThrowIfNull(handler);
        var handlers = Handlers(routes);
        ValueTask<TResult> Handle(TEvent e, LambdaContext context) => handlers.InScopeAsync(services => new ValueTask<TResult>(handler(e, services, context)));
        return handlers.Add(typeof(TEvent), HandlerAdapter.From<TEvent, TResult>(Handle, json));
    }

    /// <summary>Adds a handler of events that are no HTTP requests. See <see cref="LambdaEventHandler"/> for which it takes.</summary>
    /// <typeparam name="TEvent">The event.</typeparam>
    /// <typeparam name="TResult">The result.</typeparam>
    /// <param name="routes">The application.</param>
    /// <param name="handler">The handler; its result is the answer. It gets the services of a scope of its own.</param>
    /// <param name="json">The contracts of types that do not know their own; null when all do.</param>
    [OverloadResolutionPriority(2)]
    public static LambdaEventHandler MapEvent<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TEvent, [DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TResult>(this IEndpointRouteBuilder routes, Func<TEvent, IServiceProvider, LambdaContext, ValueTask<TResult>> handler, IJsonTypeInfoResolver? json = null)
    {
        ArgumentNullException.ThrowIfNull(handler);
        var handlers = Handlers(routes);
        ValueTask<TResult> Handle(TEvent e, LambdaContext context) => handlers.InScopeAsync(services => handler(e, services, context));
        return handlers.Add(typeof(TEvent), HandlerAdapter.From<TEvent, TResult>(Handle, json));
    }

    /// <summary>Adds a handler of events that are no HTTP requests. See <see cref="LambdaEventHandler"/> for which it takes.</summary>
    /// <typeparam name="TEvent">The event.</typeparam>
    /// <param name="routes">The application.</param>
    /// <param name="handler">The handler; the answer is <c>null</c>. It gets the services of a scope of its own.</param>
    /// <param name="json">The contracts of types that do not know their own; null when all do.</param>
    [OverloadResolutionPriority(0)]
    public static LambdaEventHandler MapEvent<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TEvent>(this IEndpointRouteBuilder routes, Action<TEvent, IServiceProvider, LambdaContext> handler, IJsonTypeInfoResolver? json = null)
    {
        ArgumentNullException.ThrowIfNull(handler);
        var handlers = Handlers(routes);
        ValueTask Handle(TEvent e, LambdaContext context) => handlers.InScopeAsync(services =>
        {
            handler(e, services, context);
            return default(ValueTask);
        });
        return handlers.Add(typeof(TEvent), HandlerAdapter.From<TEvent>(Handle, json));
    }

    /// <summary>Adds a handler of events that are no HTTP requests. See <see cref="LambdaEventHandler"/> for which it takes.</summary>
    /// <typeparam name="TEvent">The event.</typeparam>
    /// <param name="routes">The application.</param>
    /// <param name="handler">The handler; the answer is <c>null</c>. It gets the services of a scope of its own.</param>
    /// <param name="json">The contracts of types that do not know their own; null when all do.</param>
    [OverloadResolutionPriority(1)]
    public static LambdaEventHandler MapEvent<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TEvent>(this IEndpointRouteBuilder routes, Func<TEvent, IServiceProvider, LambdaContext, Task> handler, IJsonTypeInfoResolver? json = null)
    {
        ArgumentNullException.ThrowIfNull(handler);
        var handlers = Handlers(routes);
        ValueTask Handle(TEvent e, LambdaContext context) => handlers.InScopeAsync(services => new ValueTask(handler(e, services, context)));
        return handlers.Add(typeof(TEvent), HandlerAdapter.From<TEvent>(Handle, json));
    }

    /// <summary>Adds a handler of events that are no HTTP requests. See <see cref="LambdaEventHandler"/> for which it takes.</summary>
    /// <typeparam name="TEvent">The event.</typeparam>
    /// <param name="routes">The application.</param>
    /// <param name="handler">The handler; the answer is <c>null</c>. It gets the services of a scope of its own.</param>
    /// <param name="json">The contracts of types that do not know their own; null when all do.</param>
    [OverloadResolutionPriority(2)]
    public static LambdaEventHandler MapEvent<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TEvent>(this IEndpointRouteBuilder routes, Func<TEvent, IServiceProvider, LambdaContext, ValueTask> handler, IJsonTypeInfoResolver? json = null)
    {
        ArgumentNullException.ThrowIfNull(handler);
        var handlers = Handlers(routes);
        ValueTask Handle(TEvent e, LambdaContext context) => handlers.InScopeAsync(services => handler(e, services, context));
        return handlers.Add(typeof(TEvent), HandlerAdapter.From<TEvent>(Handle, json));
    }
}
