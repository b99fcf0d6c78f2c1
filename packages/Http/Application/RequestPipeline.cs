using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Lambent.Http;

/// <summary>The application in the form that servers run. Each request has its own service scope, which is created when it is first used.</summary>
/// <param name="services">The services of the application.</param>
/// <param name="pipeline">The middleware pipeline, which handles requests.</param>
/// <param name="telemetry">Traces and measures requests; null when the server traces and measures them.</param>
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
