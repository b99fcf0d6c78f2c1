using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace Lambent;

/// <summary>Log lines for Lambda in any logging set-up.</summary>
public static class LambdaLoggingBuilderExtensions
{
    /// <summary>
    /// Writes log lines as Lambda wants them, text or JSON as <c>AWS_LAMBDA_LOG_FORMAT</c> says, with the request, trace and tenant id of the invocation
    /// they belong to. It takes the place of the console, which would write every line a second time; other providers stay. When
    /// <c>AWS_LAMBDA_LOG_LEVEL</c> is set it is the lowest level, instead of Information.
    /// </summary>
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
