using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Routing;

namespace Lambent;

/// <summary>Adds handlers of events that are not HTTP requests to an application with endpoints: a queue, a schedule, a warm-up ping.</summary>
/// <example>
/// <code>
/// app.MapEvent((SqsEvent sqs, LambdaContext context) => …);
/// app.MapEvent(async (Order order, Shop shop, CancellationToken cancellationToken) => await shop.SellAsync(order, cancellationToken), AppJson.Default);
/// app.MapEvent((JsonElement ping) => { }).When(payload => payload.Span.SequenceEqual("{\"warm\":true}"u8));
/// </code>
/// </example>
public static class LambdaEventRouteBuilderExtensions
{
    /// <summary>Adds a handler of events that are not HTTP requests. <see cref="LambdaEventHandler"/> describes which events it handles.</summary>
    /// <param name="routes">The application.</param>
    /// <param name="handler">
    /// The handler. Its first parameter is the event. The other parameters, in any order, are <see cref="LambdaContext"/>, <see cref="CancellationToken"/> (the
    /// token of the context), <see cref="IServiceProvider"/>, and services of a scope that ends with the event. A service of a nullable type (<c>Shop?</c>) is
    /// null when it is not registered; a parameter with <c>[FromKeyedServices("…")]</c> is the service with that key. The result of the handler, or of its
    /// <c>Task</c> or <c>ValueTask</c>, is the result of the invocation; a handler without a result returns <c>null</c>.
    /// </param>
    /// <param name="json">The JSON contracts of types that do not have their own contract; null when all types have one.</param>
    /// <remarks>A source generator replaces the call, as for <c>MapGet</c>. A call that it cannot replace is the error LAMBENT002.</remarks>
    /// <exception cref="InvalidOperationException">The application was built without <c>UseLambda</c>, or the call was compiled without the generator of the package.</exception>
    public static LambdaEventHandler MapEvent(this IEndpointRouteBuilder routes, Delegate handler, IJsonTypeInfoResolver? json = null) =>
        throw new InvalidOperationException(
            "The call of MapEvent was not compiled by the generator in the package Lambent.Runtime. Pass a lambda or a method, write the call in C#, and do not exclude the analyzers of the package.");
}
