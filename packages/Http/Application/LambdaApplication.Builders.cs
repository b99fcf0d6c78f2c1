using Lambent.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;

namespace Lambent;

// MapGet and similar methods are not declared here: the request delegate generator replaces calls to the framework's methods.
public sealed partial class LambdaApplication : IApplicationBuilder, IEndpointRouteBuilder
{
    /// <summary>Adds middleware around the endpoints. It runs after routing, unless <c>UseRouting</c> is called later.</summary>
    /// <param name="middleware">Creates a step of the pipeline from the next step.</param>
    public IApplicationBuilder Use(Func<RequestDelegate, RequestDelegate> middleware)
    {
        _middleware.Use(middleware);
        return this;
    }

    IServiceProvider IApplicationBuilder.ApplicationServices
    {
        get => _middleware.ApplicationServices;
        set => _middleware.ApplicationServices = value;
    }

    IFeatureCollection IApplicationBuilder.ServerFeatures => _middleware.ServerFeatures;

    IDictionary<string, object?> IApplicationBuilder.Properties => _middleware.Properties;

    RequestDelegate IApplicationBuilder.Build() => _middleware.Build();

    IApplicationBuilder IApplicationBuilder.New()
    {
        var branch = _middleware.New();
        branch.Properties.Remove(ApplicationPipeline.GlobalRoutes); // a branch has its own routes
        return branch;
    }

    IServiceProvider IEndpointRouteBuilder.ServiceProvider => _services;

    ICollection<EndpointDataSource> IEndpointRouteBuilder.DataSources => _dataSources;

    IApplicationBuilder IEndpointRouteBuilder.CreateApplicationBuilder() => ((IApplicationBuilder)this).New();
}
