using Lambent.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Lambent;

/// <summary>
/// A minimal API as a Lambda function, without a host: routing, middleware and dependency injection as in <c>WebApplication</c>, at a third of its cold
/// start. Outside Lambda the same application listens on Kestrel. What it lacks is hosted services and reloading of configuration; moving to
/// <c>WebApplication</c> with <c>UseLambda</c> changes the line that makes the builder and the line that builds. How it runs on Lambda is said to <see cref="CreateBuilder"/>, as to <c>UseLambda</c>.
/// </summary>
/// <example>
/// <code>
/// var builder = LambdaApplication.CreateBuilder(args);
/// builder.Services.AddSingleton&lt;Greeter&gt;();
/// var app = builder.Build(AppJson.Default);
/// app.MapGet("/hello/{name}", (string name, Greeter greeter) => greeter.Greet(name));
/// app.Run();
/// </code>
/// </example>
public sealed partial class LambdaApplication : IAsyncDisposable, IDisposable
{
    private readonly ServiceProvider _services;
    private readonly ApplicationSettings _settings;
    private readonly LambdaApplicationBuilder _builder; // what nobody asks it for is not linked
    private readonly ApplicationBuilder _middleware;
    private readonly List<EndpointDataSource> _dataSources = [];
    private RequestPipeline? _pipeline;

    internal LambdaApplication(LambdaApplicationBuilder builder, ServiceProvider services, ApplicationSettings settings)
    {
        _services = services;
        _settings = settings;
        _builder = builder;
        _middleware = new ApplicationBuilder(services, new FeatureCollection());
        _middleware.Properties[ApplicationPipeline.GlobalRoutes] = this;
    }

    /// <summary>The services of the application.</summary>
    public IServiceProvider Services => _services;

    /// <summary>The configuration; see <see cref="LambdaApplicationBuilder.Configuration"/>.</summary>
    public IConfiguration Configuration => _builder.Configuration;

    /// <summary>Name, environment and folders of the application.</summary>
    public IWebHostEnvironment Environment => _builder.Environment;

    /// <summary>
    /// Tells when the first event is asked for, and when the application ends. Lambda may end an execution environment without a sign;
    /// <c>LambdaShutdown.Register</c> asks for one.
    /// </summary>
    public IHostApplicationLifetime Lifetime => _services.GetRequiredService<IHostApplicationLifetime>();

    /// <summary>A logger for the code of the entry point.</summary>
    public ILogger Logger => field ??= _services.GetRequiredService<ILoggerFactory>().CreateLogger(AppDomain.CurrentDomain.FriendlyName);

    /// <summary>A builder.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="configure">Changes how the application runs on Lambda; null for the defaults.</param>
    public static LambdaApplicationBuilder CreateBuilder(string[]? args = null, Action<LambdaHttpOptions>? configure = null)
    {
        if (LambdaServices.IsInLambda)
            InitFailure.Watch();
        var builder = new LambdaApplicationBuilder(args);
        if (configure is not null)
            builder.Services.Configure(configure);
        return builder;
    }

    /// <summary>An application without services or contexts of its own: short for <c>CreateBuilder(args).Build()</c>.</summary>
    /// <param name="args">The command line.</param>
    public static LambdaApplication Create(string[]? args = null) => CreateBuilder(args).Build();

    /// <summary>
    /// Runs on the calling thread. Inside Lambda it answers events and does not return. Elsewhere it listens on Kestrel until it is stopped, at
    /// <c>http://localhost:5000</c> or at what <c>--urls</c> or <c>ASPNETCORE_URLS</c> say; a Native AOT file carries no Kestrel, and ends with exit code 1.
    /// </summary>
    public void Run()
    {
        try
        {
            if (LambdaServices.IsInLambda)
            {
                using var stopping = Stopping(default);
                new RuntimeHost(Runtime()).Run(stopping.Token);
            }
            else
            {
                ListenAsync(default).GetAwaiter().GetResult();
            }

            ApplicationLifetime?.Stopped();
        }
        finally
        {
            DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
    }

    /// <summary>Runs on a thread of its own.</summary>
    /// <param name="cancellationToken">Stops the application, after the request in progress.</param>
    /// <returns>Completes when the application has stopped and its services are disposed.</returns>
    public async Task RunAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            if (LambdaServices.IsInLambda)
            {
                using var stopping = Stopping(cancellationToken);
                await Runtime().RunAsync(stopping.Token).ConfigureAwait(false);
            }
            else
            {
                await ListenAsync(cancellationToken).ConfigureAwait(false);
            }

            ApplicationLifetime?.Stopped();
        }
        finally
        {
            await DisposeAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Disposes of the services.</summary>
    public ValueTask DisposeAsync() => _services.DisposeAsync();

    /// <inheritdoc cref="DisposeAsync"/>
    public void Dispose() => _services.Dispose();

    internal bool IsDevelopment => _settings.Environment == Environments.Development;

    /// <summary>The application's own lifetime; null when a service of the user's has taken its place.</summary>
    private ApplicationLifetime? ApplicationLifetime => Lifetime as ApplicationLifetime;

    private CancellationTokenSource Stopping(CancellationToken cancellationToken) =>
        CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, Lifetime.ApplicationStopping);

    private LambdaRuntimeBuilder Runtime() => LambdaRuntime.CreateBuilder().Add(new ApplicationFunction(this, () => Start(new RequestTelemetry(_services))), null);

    private Task ListenAsync(CancellationToken cancellationToken) => LocalServer.IsSupported
        ? LocalServer.RunAsync(_settings.Arguments, Start(telemetry: null), _services, cancellationToken)
        : LocalServer.Refuse();

    /// <summary>All that is left to be done before the first request; once.</summary>
    /// <param name="telemetry">Traces and measures requests; null where the server does.</param>
    internal RequestPipeline Start(RequestTelemetry? telemetry)
    {
        if (_pipeline is not null)
            return _pipeline;
        _pipeline = new RequestPipeline(_services, ApplicationPipeline.Build(this, ((IApplicationBuilder)this).Properties), telemetry);
        if (_builder.HasTelemetry)
            HostedServices.Start(_services);
        if (_builder.ValidatesOnStart)
            _services.GetService<Microsoft.Extensions.Options.IStartupValidator>()?.Validate();
        ApplicationLifetime?.Started();
        return _pipeline;
    }
}
