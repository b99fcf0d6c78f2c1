using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace Lambent.Http;

/// <summary>The changes that <c>UseLambda</c> makes to the services of an application.</summary>
internal static class LambdaServices
{
    /// <summary>Whether events come from Lambda, or from the replacement of a test host.</summary>
    public static bool IsInLambda
    {
        get
        {
            var scope = LambdaRuntimeScope.Current;
            return scope?.Options is { Source: not null } or { Endpoint: not null }
                || (scope?.Environment ?? LambdaEnvironment.Process).Get(EnvironmentVariables.RuntimeApi) is not null;
        }
    }

    /// <summary>Adds the services that event handlers need everywhere. Inside Lambda, replaces the server.</summary>
    public static void Add(IServiceCollection services, Action<LambdaHttpOptions>? configure)
    {
        AddEvents(services);
        var options = services.AddOptions<LambdaHttpOptions>();
        if (configure is not null)
            options.Configure(configure);
        if (!IsInLambda)
            return;
        InitFailure.Watch();
        Replace(services);
    }

    /// <summary>Adds the services that event handlers need, inside and outside Lambda.</summary>
    public static void AddEvents(IServiceCollection services)
    {
        services.TryAddSingleton(static provider => new LambdaEventHandlers(provider));
        // The context flows with the invocation across awaits and threads. Outside Lambda there is no context, but endpoints with a LambdaContext must still run.
        services.TryAddScoped(static _ => Ambient.Context ?? new LambdaContext());
    }

    /// <summary>Replaces the registered server, host lifetime and console log with those for Lambda. Can be called more than once.</summary>
    public static void Replace(IServiceCollection services)
    {
        if (!services.Any(static service => service.ServiceType == typeof(LambdaServer)))
        {
            services.AddSingleton<LambdaServer>();
            WrapHost(services);
        }

        services.RemoveAll<IServer>();
        services.AddSingleton<IServer>(static provider => provider.GetRequiredService<LambdaServer>());
        services.RemoveAll<IHostLifetime>();
        services.AddSingleton<IHostLifetime, LambdaLifetime>();
        LambdaLogging.Replace(services);
    }

    private static void WrapHost(IServiceCollection services)
    {
        for (var i = 0; i < services.Count; i++)
        {
            if (services[i].ServiceType != typeof(IHost) || services[i].ImplementationFactory is not { } factory)
                continue;
            services[i] = ServiceDescriptor.Singleton<IHost>(provider => new LambdaHost((IHost)factory(provider)));
            return;
        }

        throw new InvalidOperationException("UseLambda needs the generic host. Make the application with WebApplication.CreateBuilder, or with Host.CreateDefaultBuilder and ConfigureWebHostDefaults, instead of WebHost.");
    }
}
