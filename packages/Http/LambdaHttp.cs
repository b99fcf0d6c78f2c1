using Lambent.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Lambent;

/// <summary>Creates HTTP requests from events, for tests.</summary>
public static class LambdaHttp
{
    /// <summary>
    /// Creates the <see cref="HttpContext"/> of an event, for a test of middleware or of an endpoint. The response body is a
    /// <see cref="MemoryStream"/>.
    /// </summary>
    /// <param name="utf8Event">The event as JSON. Do not change the memory while the context is in use.</param>
    /// <param name="source">The source of the event when its members do not identify it, as <see cref="LambdaHttpOptions.Source"/>; null to recognise the source.</param>
    /// <param name="context">The context of the invocation; null for the context of a unit test.</param>
    /// <exception cref="ArgumentException">The event is not an HTTP request of a known source, or it is a request of another source than the given source.</exception>
    public static HttpContext CreateContext(ReadOnlyMemory<byte> utf8Event, LambdaHttpSource? source = null, LambdaContext? context = null)
    {
        var from = EventMembers.Read(utf8Event);
        var recognised = from.Recognise()
            ?? throw new ArgumentException("The event is no HTTP request of API Gateway, a function URL, a load balancer or VPC Lattice.", nameof(utf8Event));
        var rules = HttpRules.Of(source ?? recognised);
        if (!rules.MayRead(recognised))
            throw new ArgumentException($"The event is a request of {HttpRules.Of(recognised).Name}, but the source is {rules.Source}. Give {recognised}, or null to recognise it.", nameof(source));
        context ??= new LambdaContext();
        var exchange = new HttpExchange(in from, rules, utf8Event, context, context.TraceHeader, new LambdaHttpOptions().ForwardLimit, streamed: null);
        exchange.Features.Set<IHttpResponseFeature>(new HttpResponseFeature());
        exchange.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(new MemoryStream()));
        return new DefaultHttpContext(exchange.Features);
    }
}
