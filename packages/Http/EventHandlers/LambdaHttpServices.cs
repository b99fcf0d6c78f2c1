using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Lambent.Http;

/// <summary>The services that both doors have, inside Lambda and outside.</summary>
internal static class LambdaHttpServices
{
    public static IServiceCollection AddLambdaHttp(this IServiceCollection services, LambdaHttpOptions options)
    {
        services.TryAddSingleton(options);
        services.TryAddSingleton(static provider => new LambdaEventHandlers(provider));
        // What is running belongs to an invocation, across awaits and threads; outside Lambda there is none.
        services.TryAddScoped(static _ => Ambient.Context!);
        return services;
    }
}
