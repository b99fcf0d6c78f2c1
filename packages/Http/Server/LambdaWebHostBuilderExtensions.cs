using Lambent.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Lambent;

/// <summary>Runs ASP.NET Core applications on Lambda as well as on Kestrel.</summary>
public static class LambdaWebHostBuilderExtensions
{
    /// <summary>
    /// Makes the application receive its requests from Lambda when it runs inside Lambda, which is when <c>AWS_LAMBDA_RUNTIME_API</c> is set. Outside Lambda
    /// nothing changes: Kestrel, or the server of a test, serves the application. Other servers can be chosen before or after this call.
    /// <para>
    /// Inside Lambda, polling for events starts when every hosted service has started and <see cref="IHostApplicationLifetime.ApplicationStarted"/> has
    /// fired. A failure before that is reported as an init error, and the process ends with exit code 1. <c>SIGTERM</c> stops the host: the request in
    /// progress is finished while there is time, hosted services stop and the container is disposed. Log lines go to the Lambda log, with the request,
    /// trace and tenant id of their invocation, instead of to the console provider; other providers stay. If
    /// <c>AWS_LAMBDA_LOG_LEVEL</c> is set, it is the minimum level.
    /// </para>
    /// See https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html.
    /// </summary>
    /// <param name="builder">The builder of the application.</param>
    /// <param name="configure">Changes how the application runs on Lambda; null for the defaults.</param>
    /// <example>
    /// <code>
    /// var builder = WebApplication.CreateSlimBuilder(args);
    /// builder.UseLambda();
    /// var app = builder.Build();
    /// app.MapGet("/hello/{name}", (string name) =&gt; $"Hello {name}");
    /// app.Run();
    /// </code>
    /// </example>
    public static WebApplicationBuilder UseLambda(this WebApplicationBuilder builder, Action<LambdaHttpOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.WebHost.UseLambda(configure);
        builder.Host.ReplaceLast();
        return builder;
    }

    /// <inheritdoc cref="UseLambda(WebApplicationBuilder, Action{LambdaHttpOptions}?)"/>
    public static IHostBuilder UseLambda(this IHostBuilder builder, Action<LambdaHttpOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.ConfigureServices((_, services) => LambdaServices.Add(services, configure));
        builder.ReplaceLast();
        return builder;
    }

    /// <inheritdoc cref="UseLambda(WebApplicationBuilder, Action{LambdaHttpOptions}?)"/>
    /// <remarks>
    /// Call it after methods such as <c>UseKestrel</c>. On this builder, unlike on the others, a server that is chosen later replaces the Lambda server, which
    /// is an init error inside Lambda.
    /// </remarks>
    public static IWebHostBuilder UseLambda(this IWebHostBuilder builder, Action<LambdaHttpOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.ConfigureServices(services => LambdaServices.Add(services, configure));
    }

    /// <summary>Replaces the services again when all services are registered, so that servers, lifetimes and console providers that were added later have no effect.</summary>
    private static void ReplaceLast(this IHostBuilder builder)
    {
        if (!LambdaServices.IsInLambda)
            return;
        // A third-party container already has the services; a server that was added later is detected at start.
        builder.ConfigureContainer<object>((_, container) =>
        {
            if (container is IServiceCollection services)
                LambdaServices.Replace(services);
        });
    }
}
