using Lambent.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Lambent;

/// <summary>Applications of ASP.NET Core that run on Lambda as well as on Kestrel.</summary>
public static class LambdaWebHostBuilderExtensions
{
    /// <summary>
    /// Makes the application take its requests from Lambda when it runs there, which is when <c>AWS_LAMBDA_RUNTIME_API</c> is set. Anywhere else nothing
    /// changes: Kestrel, or the server of a test, serves it. It does not matter whether other servers are chosen before or after this call.
    /// <para>
    /// Inside Lambda the first event is asked for when every hosted service has started and <see cref="IHostApplicationLifetime.ApplicationStarted"/> has
    /// fired; what fails before that is reported as an init error, and the process ends with code 1. <c>SIGTERM</c> stops the host: the request in
    /// flight is finished while there is time, hosted services stop and the container is disposed of. Log lines go to Lambda's log with the request,
    /// trace and tenant id of the invocation that they belong to, instead of to the console provider; other providers stay. When
    /// <c>AWS_LAMBDA_LOG_LEVEL</c> is set it is the lowest level.
    /// </para>
    /// See https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html.
    /// </summary>
    /// <param name="builder">The builder of the application.</param>
    /// <param name="configure">Changes how it runs on Lambda; null for the defaults.</param>
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
    /// <remarks>Beside <c>UseKestrel</c>: on this builder, unlike on the others, a server that is chosen later takes the place, which inside Lambda is an init error.</remarks>
    public static IWebHostBuilder UseLambda(this IWebHostBuilder builder, Action<LambdaHttpOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.ConfigureServices(services => LambdaServices.Add(services, configure));
    }

    /// <summary>Again when all services are known, so that servers, lifetimes and consoles that came later do not count.</summary>
    private static void ReplaceLast(this IHostBuilder builder)
    {
        if (!LambdaServices.IsInLambda)
            return;
        // A container of another make has the services already; what came later is found at start.
        builder.ConfigureContainer<object>((_, container) =>
        {
            if (container is IServiceCollection services)
                LambdaServices.Replace(services);
        });
    }
}
