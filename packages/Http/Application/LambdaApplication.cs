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
/// start. Outside Lambda the same application listens on Kestrel. It does not support hosted services and reloading of configuration. To move to
/// <c>WebApplication</c> with <c>UseLambda</c>, change the line that creates the builder and the line that calls <c>Build</c>. Set the options for
/// Lambda with <see cref="CreateBuilder"/>, in the same way as with <c>UseLambda</c>.
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
    private readonly LambdaApplicationBuilder _builder; // its members are created lazily; unused members are trimmed
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
    /// Signals when polling for events starts, and when the application ends. Lambda may end an execution environment without a signal;
    /// <c>LambdaShutdown.Register</c> requests a signal.
    /// </summary>
    public IHostApplicationLifetime Lifetime => _services.GetRequiredService<IHostApplicationLifetime>();

    /// <summary>A logger for the code of the entry point.</summary>
    public ILogger Logger => field ??= _services.GetRequiredService<ILoggerFactory>().CreateLogger(AppDomain.CurrentDomain.FriendlyName);

    /// <summary>Creates a builder.</summary>
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

    /// <summary>Creates an application without its own services or JSON contexts: short for <c>CreateBuilder(args).Build()</c>.</summary>
    /// <param name="args">The command line.</param>
    public static LambdaApplication Create(string[]? args = null) => CreateBuilder(args).Build();

    /// <summary>
    /// Runs the application on the calling thread. Inside Lambda the application handles events, and this method does not return. Outside Lambda the
    /// application listens on Kestrel until it is stopped, at <c>http://localhost:5000</c> or at the URLs of <c>--urls</c> or <c>ASPNETCORE_URLS</c>. A
    /// Native AOT binary does not contain Kestrel and ends with exit code 1.
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

    /// <summary>Runs the application on its own thread.</summary>
    /// <param name="cancellationToken">Stops the application, after the request in progress.</param>
    /// <returns>A task that completes when the application has stopped and its services are disposed.</returns>
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

    /// <summary>The default lifetime of the application; null when the user has registered another one.</summary>
    private ApplicationLifetime? ApplicationLifetime => Lifetime as ApplicationLifetime;

    private CancellationTokenSource Stopping(CancellationToken cancellationToken) =>
        CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, Lifetime.ApplicationStopping);

    private LambdaRuntimeBuilder Runtime() => LambdaRuntime.CreateBuilder().Add(new ApplicationFunction(this, () => Start(new RequestTelemetry(_services))), null);

    private Task ListenAsync(CancellationToken cancellationToken) => LocalServer.IsSupported
        ? LocalServer.RunAsync(_settings.Arguments, Start(telemetry: null), _services, cancellationToken)
        : LocalServer.Refuse();

    /// <summary>Does the rest of the work before the first request. Later calls return the same pipeline.</summary>
    /// <param name="telemetry">Traces and measures requests; null when the server traces and measures them.</param>
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
