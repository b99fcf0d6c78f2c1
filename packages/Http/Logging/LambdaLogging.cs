using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace Lambent.Http;

/// <summary>Log lines of an application inside Lambda.</summary>
internal static class LambdaLogging
{
    /// <summary>Puts the runtime's writer in the place of the console, which would write every line a second time. Other providers stay.</summary>
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
