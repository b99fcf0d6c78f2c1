using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace Lambent.Http;

/// <summary>Configures the logging of an application inside Lambda.</summary>
internal static class LambdaLogging
{
    /// <summary>Replaces the console provider, which would write every line a second time, with the log writer of the runtime. Keeps other providers.</summary>
    public static void Replace(IServiceCollection services)
    {
        for (var i = services.Count - 1; i >= 0; i--)
        {
            if (services[i].ServiceType == typeof(ILoggerProvider) && services[i].ImplementationType == typeof(ConsoleLoggerProvider))
                services.RemoveAt(i);
        }

        services.TryAddEnumerable(ServiceDescriptor.Singleton<ILoggerProvider, LambdaLoggerProvider>(static _ => new LambdaLoggerProvider()));
        if (LambdaLoggerProvider.ConfiguredLevel() is { } level)
            services.Configure<LoggerFilterOptions>(options => options.MinLevel = level);
    }
}
