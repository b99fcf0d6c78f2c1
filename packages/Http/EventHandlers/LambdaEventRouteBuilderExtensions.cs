using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization.Metadata;
using Lambent.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Lambent;

/// <summary>Handlers of events that are no HTTP requests, beside the endpoints of an application: a queue, a schedule, a warm-up ping.</summary>
/// <example>
/// <code>
/// app.MapEvent&lt;SqsEvent&gt;((e, context) => …);
/// app.MapEvent&lt;Order, Receipt&gt;((order, services, context) => services.GetRequiredService&lt;Shop&gt;().Sell(order), AppJson.Default);
/// app.MapEvent&lt;JsonElement&gt;((ping, context) => { }).When(payload => payload.Span.SequenceEqual("{\"warm\":true}"u8));
/// </code>
/// </example>
public static partial class LambdaEventRouteBuilderExtensions
{
    /// <summary>Adds a handler of events that are no HTTP requests. See <see cref="LambdaEventHandler"/> for which it takes.</summary>
    /// <typeparam name="TEvent">The event.</typeparam>
    /// <typeparam name="TResult">The result.</typeparam>
    /// <param name="routes">The application.</param>
    /// <param name="handler">The handler; its result is the answer.</param>
    /// <param name="json">The contracts of types that do not know their own; null when all do.</param>
    [OverloadResolutionPriority(0)]
    public static LambdaEventHandler MapEvent<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TEvent, [DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TResult>(this IEndpointRouteBuilder routes, Func<TEvent, LambdaContext, TResult> handler, IJsonTypeInfoResolver? json = null) =>
        Handlers(routes).Add(typeof(TEvent), HandlerAdapter.From(handler, json));

    /// <summary>Adds a handler of events that are no HTTP requests. See <see cref="LambdaEventHandler"/> for which it takes.</summary>
    /// <typeparam name="TEvent">The event.</typeparam>
    /// <typeparam name="TResult">The result.</typeparam>
    /// <param name="routes">The application.</param>
    /// <param name="handler">The handler; its result is the answer.</param>
    /// <param name="json">The contracts of types that do not know their own; null when all do.</param>
    [OverloadResolutionPriority(1)]
    public static LambdaEventHandler MapEvent<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TEvent, [DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TResult>(this IEndpointRouteBuilder routes, Func<TEvent, LambdaContext, Task<TResult>> handler, IJsonTypeInfoResolver? json = null) =>
        Handlers(routes).Add(typeof(TEvent), HandlerAdapter.From(handler, json));

    /// <summary>Adds a handler of events that are no HTTP requests. See <see cref="LambdaEventHandler"/> for which it takes.</summary>
    /// <typeparam name="TEvent">The event.</typeparam>
    /// <typeparam name="TResult">The result.</typeparam>
    /// <param name="routes">The application.</param>
    /// <param name="handler">The handler; its result is the answer.</param>
    /// <param name="json">The contracts of types that do not know their own; null when all do.</param>
    [OverloadResolutionPriority(2)]
    public static LambdaEventHandler MapEvent<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TEvent, [DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TResult>(this IEndpointRouteBuilder routes, Func<TEvent, LambdaContext, ValueTask<TResult>> handler, IJsonTypeInfoResolver? json = null) =>
        Handlers(routes).Add(typeof(TEvent), HandlerAdapter.From(handler, json));

    /// <summary>Adds a handler of events that are no HTTP requests. See <see cref="LambdaEventHandler"/> for which it takes.</summary>
    /// <typeparam name="TEvent">The event.</typeparam>
    /// <param name="routes">The application.</param>
    /// <param name="handler">The handler; the answer is <c>null</c>.</param>
    /// <param name="json">The contracts of types that do not know their own; null when all do.</param>
    [OverloadResolutionPriority(0)]
    public static LambdaEventHandler MapEvent<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TEvent>(this IEndpointRouteBuilder routes, Action<TEvent, LambdaContext> handler, IJsonTypeInfoResolver? json = null) =>
        Handlers(routes).Add(typeof(TEvent), HandlerAdapter.From(handler, json));

    /// <summary>Adds a handler of events that are no HTTP requests. See <see cref="LambdaEventHandler"/> for which it takes.</summary>
    /// <typeparam name="TEvent">The event.</typeparam>
    /// <param name="routes">The application.</param>
    /// <param name="handler">The handler; the answer is <c>null</c>.</param>
    /// <param name="json">The contracts of types that do not know their own; null when all do.</param>
    [OverloadResolutionPriority(1)]
    public static LambdaEventHandler MapEvent<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TEvent>(this IEndpointRouteBuilder routes, Func<TEvent, LambdaContext, Task> handler, IJsonTypeInfoResolver? json = null) =>
        Handlers(routes).Add(typeof(TEvent), HandlerAdapter.From(handler, json));

    /// <summary>Adds a handler of events that are no HTTP requests. See <see cref="LambdaEventHandler"/> for which it takes.</summary>
    /// <typeparam name="TEvent">The event.</typeparam>
    /// <param name="routes">The application.</param>
    /// <param name="handler">The handler; the answer is <c>null</c>.</param>
    /// <param name="json">The contracts of types that do not know their own; null when all do.</param>
    [OverloadResolutionPriority(2)]
    public static LambdaEventHandler MapEvent<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TEvent>(this IEndpointRouteBuilder routes, Func<TEvent, LambdaContext, ValueTask> handler, IJsonTypeInfoResolver? json = null) =>
        Handlers(routes).Add(typeof(TEvent), HandlerAdapter.From(handler, json));

    private static LambdaEventHandlers Handlers(IEndpointRouteBuilder routes)
    {
        ArgumentNullException.ThrowIfNull(routes);
        return routes.ServiceProvider.GetService<LambdaEventHandlers>()
            ?? throw new InvalidOperationException("The application does not know Lambda. Call 'builder.UseLambda()' before 'builder.Build()'.");
    }
}
