using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Lambent.Http;

/// <summary>An application as servers run it. Its requests have a scope of services each, made when it is first asked for.</summary>
internal sealed class RequestPipeline(IServiceProvider services, RequestDelegate pipeline) : IHttpApplication<HttpContext>
{
    private readonly DefaultHttpContextFactory _contexts = new(services);

    public HttpContext CreateContext(IFeatureCollection contextFeatures) => _contexts.Create(contextFeatures);

    public Task ProcessRequestAsync(HttpContext context) => pipeline(context);

    public void DisposeContext(HttpContext context, Exception? exception) => _contexts.Dispose(context);
}
