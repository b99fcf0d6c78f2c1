using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace Lambent;

/// <summary>Adds Lambda's log format to <see cref="ILoggingBuilder"/>.</summary>
public static class LambdaLoggingBuilderExtensions
{
    /// <summary>
    /// Adds a logger provider that writes Lambda's log format with the request id, trace id and tenant id of the invocation. The environment variable
    /// <c>AWS_LAMBDA_LOG_FORMAT</c> selects text or JSON; <c>AWS_LAMBDA_LOG_LEVEL</c> sets the minimum level, which is Information otherwise. The provider
    /// replaces the console provider, which would write each line a second time. Other providers stay.
    /// </summary>
    /// <param name="builder">The logging builder.</param>
    /// <returns>The same builder.</returns>
    public static ILoggingBuilder AddLambda(this ILoggingBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var services = builder.Services;
        for (var i = services.Count - 1; i >= 0; i--)
        {
            if (services[i].ServiceType == typeof(ILoggerProvider) && services[i].ImplementationType == typeof(ConsoleLoggerProvider))
                services.RemoveAt(i);
        }

        services.TryAddEnumerable(ServiceDescriptor.Singleton<ILoggerProvider, LambdaLoggerProvider>(static _ => new LambdaLoggerProvider()));
        if (LambdaLoggerProvider.ConfiguredLevel() is { } level)
            builder.SetMinimumLevel(level);
        return builder;
    }
}
