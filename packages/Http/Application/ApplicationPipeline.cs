using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Lambent.Http;

/// <summary>
/// The order in which <c>WebApplication</c> runs middleware: routing, authentication and authorization if their services are there, the application's own,
/// endpoints. Middleware that the application adds itself stays where it was added.
/// </summary>
internal static class ApplicationPipeline
{
    // The framework's UseRouting, UseEndpoints, UseAuthentication and UseAuthorization read these properties.
    public const string GlobalRoutes = "__GlobalEndpointRouteBuilder";
    private const string Routes = "__EndpointRouteBuilder";
    private const string AuthenticationIsSet = "__AuthenticationMiddlewareSet";
    private const string AuthorizationIsSet = "__AuthorizationMiddlewareSet";

    /// <summary>The whole pipeline.</summary>
    /// <param name="application">The application.</param>
    /// <param name="properties">The properties that the application's middleware has set.</param>
    public static RequestDelegate Build(LambdaApplication application, IDictionary<string, object?> properties)
    {
        Action<IApplicationBuilder> configure = pipeline => Configure(pipeline, application, properties);
        foreach (var filter in application.Services.GetServices<IStartupFilter>().Reverse())
            configure = filter.Configure(configure);
        var pipeline = new ApplicationBuilder(application.Services, new FeatureCollection());
        configure(pipeline);
        return pipeline.Build();
    }

    private static void Configure(IApplicationBuilder pipeline, LambdaApplication application, IDictionary<string, object?> properties)
    {
        // A startup filter may have its own routes.
        pipeline.Properties.Remove(Routes, out var routesOfFilter);
        pipeline.Properties[GlobalRoutes] = application;
        var hasEndpoints = ((Microsoft.AspNetCore.Routing.IEndpointRouteBuilder)application).DataSources.Count > 0;
        if (hasEndpoints && properties.TryGetValue(Routes, out var routes))
            pipeline.Properties[Routes] = routes; // the application has called UseRouting itself
        else if (hasEndpoints)
            pipeline.UseRouting();

        var services = application.Services.GetService<IServiceProviderIsService>();
        if (services?.IsService(typeof(IAuthenticationSchemeProvider)) == true && properties.TryAdd(AuthenticationIsSet, true))
            pipeline.UseAuthentication();
        if (services?.IsService(typeof(IAuthorizationHandlerProvider)) == true && properties.TryAdd(AuthorizationIsSet, true))
            pipeline.UseAuthorization();

        pipeline.Use(next =>
        {
            application.Use(_ => next); // the step after the application's own middleware
            return ((IApplicationBuilder)application).Build();
        });
        if (hasEndpoints)
            pipeline.UseEndpoints(static _ => { });

        foreach (var (name, value) in properties)
            pipeline.Properties[name] = value;
        pipeline.Properties.Remove(GlobalRoutes);
        if (routesOfFilter is not null)
            pipeline.Properties[Routes] = routesOfFilter;
    }
}
