using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Lambent;

/// <summary>Registers events as services, so that they can be parameters of minimal APIs.</summary>
public static class LambdaServiceCollectionExtensions
{
    /// <summary>
    /// Registers the event of a request as a scoped service, so that it can be a parameter of minimal APIs: <c>(APIGatewayV2Request? request) => …</c>. On
    /// Kestrel there is no event. <see cref="LambdaContext"/> can be a parameter without this call; on Kestrel it has the same members as in a unit test.
    /// </summary>
    /// <typeparam name="TEvent">The type of the event, which must match the source. A function with several sources calls <c>HttpContext.GetLambdaEvent</c> instead.</typeparam>
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
