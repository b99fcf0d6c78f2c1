using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Routing;

namespace Lambent;

/// <summary>Handlers of events that are no HTTP requests, beside the endpoints of an application: a queue, a schedule, a warm-up ping.</summary>
/// <example>
/// <code>
/// app.MapEvent((SqsEvent sqs, LambdaContext context) => …);
/// app.MapEvent(async (Order order, Shop shop, CancellationToken cancellationToken) => await shop.SellAsync(order, cancellationToken), AppJson.Default);
/// app.MapEvent((JsonElement ping) => { }).When(payload => payload.Span.SequenceEqual("{\"warm\":true}"u8));
/// </code>
/// </example>
public static class LambdaEventRouteBuilderExtensions
{
    /// <summary>Adds a handler of events that are no HTTP requests. See <see cref="LambdaEventHandler"/> for which it takes.</summary>
    /// <param name="routes">The application.</param>
    /// <param name="handler">
    /// The handler. Its first parameter is the event. The others, in any order, are <see cref="LambdaContext"/>, <see cref="CancellationToken"/> (that of the
    /// context), <see cref="IServiceProvider"/>, and services of a scope that ends with the event: one whose type may be null (<c>Shop?</c>) is null when it is
    /// not registered, and one with <c>[FromKeyedServices("…")]</c> is the service of that key. Its result, or that of its <c>Task</c> or <c>ValueTask</c>, is
    /// the answer; without one the answer is <c>null</c>.
    /// </param>
    /// <param name="json">The contracts of types that do not know their own; null when all do.</param>
    /// <remarks>The compiler replaces the call, as it does for <c>MapGet</c>. What it cannot replace is the error LAMBENT002.</remarks>
    /// <exception cref="InvalidOperationException">The application was built without <c>UseLambda</c>, or the call was compiled without the generator of the package.</exception>
    public static LambdaEventHandler MapEvent(this IEndpointRouteBuilder routes, Delegate handler, IJsonTypeInfoResolver? json = null) =>
        throw new InvalidOperationException(
            "The call of MapEvent was not compiled by the generator in the package Lambent.Runtime. Pass a lambda or a method, write the call in C#, and do not exclude the analyzers of the package.");
}
