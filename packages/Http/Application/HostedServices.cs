using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Lambent.Http;

/// <summary>Finds hosted services, which only a host starts, and starts the only one that an application without a host supports: OpenTelemetry.</summary>
internal static class HostedServices
{
    // Compared by name so that the trimmer can drop these types. Data protection keys are created when they are first needed, and the results of health
    // checks are published only if a publisher is registered.
    private const string DataProtection = "Microsoft.AspNetCore.DataProtection.Internal.DataProtectionHostedService";
    private const string HealthChecks = "Microsoft.Extensions.Diagnostics.HealthChecks.HealthCheckPublisherHostedService";
    private const string OpenTelemetry = "OpenTelemetry.Extensions.Hosting.Implementation.TelemetryHostedService"; // creates the providers and completes immediately
    private const string HealthCheckPublisher = "Microsoft.Extensions.Diagnostics.HealthChecks.IHealthCheckPublisher";

    /// <summary>Whether the hosted service that <see cref="Start"/> starts is registered.</summary>
    public static bool HaveTelemetry(IServiceCollection services) =>
        services.Any(static service => service.ServiceType == typeof(IHostedService) && !service.IsKeyedService && TypeOf(service).FullName == OpenTelemetry);

    /// <summary>Starts OpenTelemetry.</summary>
    public static void Start(IServiceProvider services)
    {
        foreach (var service in services.GetServices<IHostedService>())
        {
            if (service.GetType().FullName == OpenTelemetry)
                service.StartAsync(CancellationToken.None).GetAwaiter().GetResult();
        }
    }

    private static Type TypeOf(ServiceDescriptor service) =>
        service.ImplementationType ?? service.ImplementationInstance?.GetType() ?? service.ImplementationFactory!.GetType().GenericTypeArguments[1];

    /// <summary>Throws when a hosted service is registered that the application needs and cannot start.</summary>
    public static void Refuse(IServiceCollection services)
    {
        foreach (var service in services)
        {
            if (service.ServiceType != typeof(IHostedService) || service.IsKeyedService)
                continue;
            var type = TypeOf(service);
            if (type.FullName is DataProtection or OpenTelemetry || (type.FullName is HealthChecks && !services.Any(static other => other.ServiceType.FullName == HealthCheckPublisher)))
                continue;
            throw new InvalidOperationException(
                $"The hosted service '{type}' cannot run in a LambdaApplication, which has no host that would start it. "
                    + "Use 'WebApplication.CreateSlimBuilder(args)' with 'builder.UseLambda()' instead, or do its work in a singleton when it is first needed.");
        }
    }
}
