using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization.Metadata;
using Lambent.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace Lambent;

/// <summary>Adds Lambda functions to the .NET generic host.</summary>
public static class LambdaHostBuilderExtensions
{
    private const DynamicallyAccessedMemberTypes Constructors = DynamicallyAccessedMemberTypes.PublicConstructors;
    private const DynamicallyAccessedMemberTypes ContractMembers = DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors;

    /// <summary>
    /// Adds a function to the host. Each invocation has its own service scope, from which the handler and its dependencies are resolved. The handler is also
    /// resolved once during init, so that a missing service is an init error. Hosted services start before the runtime requests the first event, and stop on
    /// SIGTERM. Logs use <see cref="LambdaLoggingBuilderExtensions.AddLambda"/>.
    /// </summary>
    /// <typeparam name="THandler">The type of the handler. It is registered as a scoped service unless it is registered already.</typeparam>
    /// <typeparam name="TIn">The type of the event.</typeparam>
    /// <typeparam name="TOut">The type of the result.</typeparam>
    /// <param name="builder">The host builder.</param>
    /// <param name="json">
    /// The source-generated JSON contracts of <typeparamref name="TIn"/> and <typeparamref name="TOut"/>; null if both types carry their own, as AWS event
    /// types do.
    /// </param>
    /// <param name="name">The value of <c>_HANDLER</c> that selects this function; null for the function that runs if no name matches.</param>
    /// <returns>The same builder.</returns>
    /// <example>
    /// <code>
    /// var builder = Host.CreateApplicationBuilder(args);
    /// builder.Services.AddSingleton&lt;Prices&gt;();
    /// builder.AddLambdaFunction&lt;OrderHandler, Order, Receipt&gt;(AppJson.Default);
    /// builder.Build().Run();
    /// </code>
    /// </example>
    public static IHostApplicationBuilder AddLambdaFunction<
        [DynamicallyAccessedMembers(Constructors)] THandler, [DynamicallyAccessedMembers(ContractMembers)] TIn, [DynamicallyAccessedMembers(ContractMembers)] TOut>(
        this IHostApplicationBuilder builder, IJsonTypeInfoResolver? json = null, string? name = null)
        where THandler : class, ILambdaHandler<TIn, TOut>
    {
        AddHandler<THandler>(builder);
        return builder.ConfigureLambda((runtime, services) =>
        {
            ValueTask<TOut> Handle(TIn input, LambdaContext context) =>
                services.HandleInScopeAsync<THandler, TOut>(context, handler => handler.HandleAsync(input, context));
            runtime.Map<TIn, TOut>(Handle, json, name);
        });
    }

    /// <inheritdoc cref="AddLambdaFunction{THandler, TIn, TOut}"/>
    public static IHostApplicationBuilder AddLambdaFunction<[DynamicallyAccessedMembers(Constructors)] THandler, [DynamicallyAccessedMembers(ContractMembers)] TIn>(
        this IHostApplicationBuilder builder, IJsonTypeInfoResolver? json = null, string? name = null)
        where THandler : class, ILambdaHandler<TIn>
    {
        AddHandler<THandler>(builder);
        return builder.ConfigureLambda((runtime, services) =>
        {
            async ValueTask Handle(TIn input, LambdaContext context) => await services.HandleInScopeAsync<THandler, bool>(context, async handler =>
            {
                await handler.HandleAsync(input, context).ConfigureAwait(false);
                return true;
            }).ConfigureAwait(false);
            runtime.Map<TIn>(Handle, json, name);
        });
    }

    /// <summary>
    /// Configures the runtime of the host: middleware, options, streaming handlers. The callbacks run when the host starts, in order of registration.
    /// </summary>
    /// <param name="builder">The host builder.</param>
    /// <param name="configure">Receives the runtime builder and the services of the host.</param>
    /// <returns>The same builder.</returns>
    public static IHostApplicationBuilder ConfigureLambda(this IHostApplicationBuilder builder, Action<LambdaRuntimeBuilder, IServiceProvider> configure)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(configure);
        var services = builder.Services;
        if (!services.Any(service => service.ServiceType == typeof(LambdaRuntimeService)))
        {
            services.AddSingleton<LambdaRuntimeService>();
            services.AddHostedService(provider => provider.GetRequiredService<LambdaRuntimeService>());
            services.AddSingleton<IHostLifetime, LambdaHostLifetime>(); // the container resolves the last registration
            ReportInitErrors(services);
            services.AddScoped<InvocationScope>();
            services.AddScoped(provider => provider.GetRequiredService<InvocationScope>().Context
                ?? throw new InvalidOperationException("LambdaContext is available only during an invocation, from the service scope of the invocation. Resolve it in the handler or in a scoped service."));
            builder.Logging.AddLambda();
        }

        services.AddSingleton(new RuntimeConfiguration(configure));
        return builder;
    }

    private static void ReportInitErrors(IServiceCollection services)
    {
        for (var i = 0; i < services.Count; i++)
        {
            if (services[i].ServiceType == typeof(IHost) && services[i].ImplementationFactory is { } factory)
                services[i] = ServiceDescriptor.Singleton<IHost>(provider => new LambdaFunctionHost((IHost)factory(provider)));
        }
    }

    private static void AddHandler<[DynamicallyAccessedMembers(Constructors)] THandler>(IHostApplicationBuilder builder)
        where THandler : class
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddScoped<THandler>();
        builder.ConfigureLambda((runtime, services) => runtime.OnInit(async _ =>
        {
            // Resolves the handler once during init, so that a missing service fails there. The context is empty, because there is no event.
            var scope = services.CreateAsyncScope();
            await using (scope.ConfigureAwait(false))
            {
                scope.ServiceProvider.GetRequiredService<InvocationScope>().Context = new LambdaContext();
                scope.ServiceProvider.GetRequiredService<THandler>();
            }
        }));
    }
}
