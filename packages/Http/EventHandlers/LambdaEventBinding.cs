using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization.Metadata;
using Lambent.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Lambent;

/// <summary>The methods that compiled calls of <c>MapEvent</c> use.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class LambdaEventBinding
{
    /// <summary>Adds a handler without services and without a result.</summary>
    /// <typeparam name="TEvent">The type of the event.</typeparam>
    /// <param name="routes">The application.</param>
    /// <param name="handler">The handler.</param>
    /// <param name="json">The JSON contracts.</param>
    public static LambdaEventHandler Map<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TEvent>(
        IEndpointRouteBuilder routes, Func<TEvent, LambdaContext, ValueTask> handler, IJsonTypeInfoResolver? json) =>
        Handlers(routes).Add(typeof(TEvent), HandlerAdapter.From(handler, json));

    /// <summary>Adds a handler without services.</summary>
    /// <typeparam name="TEvent">The type of the event.</typeparam>
    /// <typeparam name="TResult">The type of the result.</typeparam>
    /// <param name="routes">The application.</param>
    /// <param name="handler">The handler.</param>
    /// <param name="json">The JSON contracts.</param>
    public static LambdaEventHandler Map<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TEvent, [DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TResult>(
        IEndpointRouteBuilder routes, Func<TEvent, LambdaContext, ValueTask<TResult>> handler, IJsonTypeInfoResolver? json) =>
        Handlers(routes).Add(typeof(TEvent), HandlerAdapter.From(handler, json));

    /// <summary>Adds a handler with services from its own scope, and without a result.</summary>
    /// <typeparam name="TEvent">The type of the event.</typeparam>
    /// <param name="routes">The application.</param>
    /// <param name="handler">The handler.</param>
    /// <param name="json">The JSON contracts.</param>
    public static LambdaEventHandler Map<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TEvent>(
        IEndpointRouteBuilder routes, Func<TEvent, IServiceProvider, LambdaContext, ValueTask> handler, IJsonTypeInfoResolver? json)
    {
        var handlers = Handlers(routes);
        ValueTask Handle(TEvent input, LambdaContext context) => handlers.InScopeAsync(services => handler(input, services, context));
        return handlers.Add(typeof(TEvent), HandlerAdapter.From<TEvent>(Handle, json));
    }

    /// <summary>Adds a handler with services from its own scope.</summary>
    /// <typeparam name="TEvent">The type of the event.</typeparam>
    /// <typeparam name="TResult">The type of the result.</typeparam>
    /// <param name="routes">The application.</param>
    /// <param name="handler">The handler.</param>
    /// <param name="json">The JSON contracts.</param>
    public static LambdaEventHandler Map<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TEvent, [DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TResult>(
        IEndpointRouteBuilder routes, Func<TEvent, IServiceProvider, LambdaContext, ValueTask<TResult>> handler, IJsonTypeInfoResolver? json)
    {
        var handlers = Handlers(routes);
        ValueTask<TResult> Handle(TEvent input, LambdaContext context) => handlers.InScopeAsync(services => handler(input, services, context));
        return handlers.Add(typeof(TEvent), HandlerAdapter.From<TEvent, TResult>(Handle, json));
    }

    private static LambdaEventHandlers Handlers(IEndpointRouteBuilder routes)
    {
        ArgumentNullException.ThrowIfNull(routes);
        return routes.ServiceProvider.GetService<LambdaEventHandlers>()
            ?? throw new InvalidOperationException("The application does not know Lambda. Call 'builder.UseLambda()' before 'builder.Build()'.");
    }
}
