using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization.Metadata;
using Lambent.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace Lambent;

/// <summary>Lambda functions on the generic host.</summary>
public static class LambdaHostBuilderExtensions
{
    private const DynamicallyAccessedMemberTypes Constructors = DynamicallyAccessedMemberTypes.PublicConstructors;
    private const DynamicallyAccessedMemberTypes Kept = DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors;

    /// <summary>
    /// Makes the host run a function. Each event has a service scope of its own, from which the handler and its dependencies come; the handler is made
    /// once in init too, so that a missing service is an init error. Hosted services start before the first event is asked for, and stop on SIGTERM.
    /// Log lines go through <see cref="LambdaLoggingBuilderExtensions.AddLambda"/>.
    /// </summary>
    /// <typeparam name="THandler">The handler; scoped unless it is registered otherwise.</typeparam>
    /// <typeparam name="TIn">The event.</typeparam>
    /// <typeparam name="TOut">The result.</typeparam>
    /// <param name="builder">The builder of the host.</param>
    /// <param name="json">The contracts of types that do not know their own; null when all do.</param>
    /// <param name="name">Chosen when <c>_HANDLER</c> is this name; null for the function of every <c>_HANDLER</c> that has no other.</param>
    /// <example>
    /// <code>
    /// var builder = Host.CreateApplicationBuilder(args);
    /// builder.Services.AddSingleton&lt;Prices&gt;();
    /// builder.AddLambdaFunction&lt;OrderHandler, Order, Receipt&gt;(AppJson.Default);
    /// builder.Build().Run();
    /// </code>
    /// </example>
    public static IHostApplicationBuilder AddLambdaFunction<
        [DynamicallyAccessedMembers(Constructors)] THandler, [DynamicallyAccessedMembers(Kept)] TIn, [DynamicallyAccessedMembers(Kept)] TOut>(
        this IHostApplicationBuilder builder, IJsonTypeInfoResolver? json = null, string? name = null)
        where THandler : class, ILambdaHandler<TIn, TOut>
    {
        AddHandler<THandler>(builder);
        return builder.ConfigureLambda((runtime, services) =>
        {
            ValueTask<TOut> Handle(TIn input, LambdaContext context) =>
                services.InScopeAsync<THandler, TOut>(context, handler => handler.HandleAsync(input, context));
            runtime.Map<TIn, TOut>(Handle, json, name);
        });
    }

    /// <inheritdoc cref="AddLambdaFunction{THandler, TIn, TOut}"/>
    public static IHostApplicationBuilder AddLambdaFunction<[DynamicallyAccessedMembers(Constructors)] THandler, [DynamicallyAccessedMembers(Kept)] TIn>(
        this IHostApplicationBuilder builder, IJsonTypeInfoResolver? json = null, string? name = null)
        where THandler : class, ILambdaHandler<TIn>
    {
        AddHandler<THandler>(builder);
        return builder.ConfigureLambda((runtime, services) =>
        {
            async ValueTask Handle(TIn input, LambdaContext context) => await services.InScopeAsync<THandler, bool>(context, async handler =>
            {
                await handler.HandleAsync(input, context).ConfigureAwait(false);
                return true;
            }).ConfigureAwait(false);
            runtime.Map<TIn>(Handle, json, name);
        });
    }

    /// <summary>
    /// Changes the runtime that the host runs: middleware, options, handlers of other shapes, with the services of the host. Called when the host starts,
    /// in the order added.
    /// </summary>
    public static IHostApplicationBuilder ConfigureLambda(this IHostApplicationBuilder builder, Action<LambdaRuntimeBuilder, IServiceProvider> configure)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(configure);
        var services = builder.Services;
        if (!services.Any(service => service.ServiceType == typeof(LambdaRuntimeService)))
        {
            services.AddSingleton<LambdaRuntimeService>();
            services.AddHostedService(provider => provider.GetRequiredService<LambdaRuntimeService>());
            services.AddSingleton<IHostLifetime, LambdaLifetime>(); // the last one counts
            ReportInitErrors(services);
            services.AddScoped<InvocationScope>();
            services.AddScoped(provider => provider.GetRequiredService<InvocationScope>().Context
                ?? throw new InvalidOperationException("LambdaContext is there only while an event is handled, from the scope of that event."));
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
            // Once, so that what cannot be made is found in init; with the scope of no event.
            var scope = services.CreateAsyncScope();
            await using (scope.ConfigureAwait(false))
            {
                scope.ServiceProvider.GetRequiredService<InvocationScope>().Context = new LambdaContext();
                scope.ServiceProvider.GetRequiredService<THandler>();
            }
        }));
    }
}
