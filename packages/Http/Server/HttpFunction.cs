using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.Extensions.Logging;

namespace Lambent.Http;

/// <summary>An HTTP application as a handler of events: what both doors run.</summary>
/// <typeparam name="TContext">What the application makes of a request.</typeparam>
/// <param name="application">The application: ASP.NET Core's own behind <c>UseLambda</c>, a smaller one behind <c>LambdaApplication</c>.</param>
/// <param name="options">How it runs.</param>
/// <param name="events">What takes the events that are no HTTP requests.</param>
/// <param name="logger">Where failures go.</param>
internal sealed class HttpFunction<TContext>(IHttpApplication<TContext> application, LambdaHttpOptions options, LambdaEventHandlers events, ILogger logger)
    where TContext : notnull
{
    /// <summary>Handles one event. For <see cref="LambdaRuntimeBuilder.MapRaw(Func{LambdaInvocation, ValueTask})"/>.</summary>
    public ValueTask InvokeAsync(LambdaInvocation invocation) =>
        throw new NotSupportedException($"{application} {options} {events} {logger}");
}
