using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Lambent;

/// <summary>Events as services, and so as parameters of minimal APIs.</summary>
public static class LambdaServiceCollectionExtensions
{
    /// <summary>
    /// Makes the event that a request came as a service of its scope, and so a parameter of minimal APIs: <c>(APIGatewayV2Request? request) => …</c>. There is
    /// none on Kestrel. <see cref="LambdaContext"/> is one without this call, and on Kestrel has the members of a unit test's.
    /// </summary>
    /// <typeparam name="TEvent">The type of the event, which must be that of the source: a function behind several asks <c>HttpContext.GetLambdaEvent</c>.</typeparam>
    /// <param name="services">The services of the application.</param>
    public static IServiceCollection AddLambdaEvent<[DynamicallyAccessedMembers(JsonContracts.ContractMembers)] TEvent>(this IServiceCollection services)
        where TEvent : class, ILambdaJson
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddHttpContextAccessor();
        services.TryAddScoped(static provider => provider.GetRequiredService<IHttpContextAccessor>().HttpContext?.GetLambdaEvent<TEvent>()!);
        return services;
    }
}
