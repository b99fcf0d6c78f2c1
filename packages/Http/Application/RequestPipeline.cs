using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Lambent.Http;

/// <summary>An application as servers run it. Its requests have a scope of services each, made when it is first asked for.</summary>
/// <param name="services">The services of the application.</param>
/// <param name="pipeline">What handles requests.</param>
/// <param name="telemetry">Traces and measures requests; null where the server does.</param>
internal sealed class RequestPipeline(IServiceProvider services, RequestDelegate pipeline, RequestTelemetry? telemetry) : IHttpApplication<HttpContext>
{
    private readonly DefaultHttpContextFactory _contexts = new(services);

    public HttpContext CreateContext(IFeatureCollection contextFeatures)
    {
        var context = _contexts.Create(contextFeatures);
        telemetry?.Begin(context);
        return context;
    }

    public Task ProcessRequestAsync(HttpContext context) => pipeline(context);

    public void DisposeContext(HttpContext context, Exception? exception)
    {
        telemetry?.End(context, exception);
        _contexts.Dispose(context);
    }
}
