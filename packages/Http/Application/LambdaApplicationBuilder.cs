using System.Text.Json.Serialization.Metadata;
using Lambent.Http;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Lambent;

/// <summary>
/// Builds a <see cref="LambdaApplication"/>. It has the members of <c>WebApplicationBuilder</c> that need no host. Each member is created when it is first
/// used, so that unused members add neither start time nor size.
/// </summary>
public sealed class LambdaApplicationBuilder
{
    private readonly ServiceCollection _services = [];
    private readonly ApplicationSettings _settings;
    private ConfigurationManager? _configuration;
    private LambdaHostEnvironment? _environment;
    private ILoggingBuilder? _logging;
    private bool _isBuilt;

    internal LambdaApplicationBuilder(string[]? args) => _settings = new ApplicationSettings(args ?? []);

    /// <summary>The services of the application. Hosted services are not supported because nothing would start them.</summary>
    public IServiceCollection Services => _services;

    /// <summary>
    /// The configuration, as <c>WebApplicationBuilder</c> reads it: <c>appsettings.json</c>, <c>appsettings.{Environment}.json</c>, environment variables,
    /// the command line. Files are not watched, and there are no user secrets. If this property is not used before <see cref="Build"/>, no file is read and
    /// <c>IConfiguration</c> is not registered as a service.
    /// </summary>
    public ConfigurationManager Configuration => _configuration ??= CreateConfiguration();

    /// <summary>
    /// The logging of the application, filtered by the section <c>Logging</c> of <see cref="Configuration"/>. Log lines go to the same log as the lines of the
    /// runtime. Logging also works when this property is not used: then every <c>ILogger</c> writes from the level <c>AWS_LAMBDA_LOG_LEVEL</c> on
    /// (Information when the variable is not set), and ASP.NET Core itself writes only warnings and errors unless the variable is <c>DEBUG</c> or <c>TRACE</c>.
    /// </summary>
    public ILoggingBuilder Logging => _logging ??= CreateLogging();

    /// <summary>
    /// Name, environment and folders of the application. The environment is <c>DOTNET_ENVIRONMENT</c>, else <c>ASPNETCORE_ENVIRONMENT</c>, else
    /// <c>Production</c>.
    /// </summary>
    public IWebHostEnvironment Environment => _environment ??= new LambdaHostEnvironment(_settings);

    /// <summary>Whether OpenTelemetry must be started.</summary>
    internal bool HasTelemetry { get; private set; }

    /// <summary>Whether the application has options that must be validated when it starts.</summary>
    internal bool ValidatesOnStart { get; private set; }

    /// <summary>Builds the application.</summary>
    /// <param name="contexts">
    /// Source-generated JSON contexts with the types of requests and responses. They are searched in this order, before the contexts that
    /// <c>Services.ConfigureHttpJsonOptions</c> adds.
    /// </param>
    /// <exception cref="InvalidOperationException">A hosted service is registered, or the application has been built already.</exception>
    public LambdaApplication Build(params IJsonTypeInfoResolver[] contexts)
    {
        ArgumentNullException.ThrowIfNull(contexts);
        if (_isBuilt)
            throw new InvalidOperationException("The application has been built already. Call Build once.");
        HostedServices.Refuse(_services);
        HasTelemetry = HostedServices.HaveTelemetry(_services);
        _isBuilt = true;
        AddServices();
        if (contexts.Length > 0)
            _services.ConfigureHttpJsonOptions(json => Insert(json.SerializerOptions.TypeInfoResolverChain, contexts));
        var isDevelopment = _settings.Environment == Environments.Development;
        var provider = _services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = isDevelopment, ValidateOnBuild = isDevelopment });
        return new LambdaApplication(this, provider, _settings);
    }

    private static void Insert(IList<IJsonTypeInfoResolver> chain, IJsonTypeInfoResolver[] contexts)
    {
        for (var i = 0; i < contexts.Length; i++)
            chain.Insert(i, contexts[i]);
    }

    /// <summary>Registers the services that the routing and middleware of ASP.NET Core need, as a host would register them.</summary>
    private void AddServices()
    {
        AddLoggers();
        LambdaServices.AddEvents(_services);
        _services.AddOptions();
        ClosedGenericOptions<LambdaHttpOptions>.Add(_services);
        ClosedGenericOptions<RouteOptions>.Add(_services);
        ClosedGenericOptions<RouteHandlerOptions>.Add(_services);
        ClosedGenericOptions<JsonOptions>.Add(_services);
        ClosedGenericOptions<FormOptions>.Add(_services);
        _services.TryAddSingleton<IHostEnvironment>(_ => Environment);
        _services.TryAddSingleton(_ => Environment);
        _services.TryAddSingleton<IHostApplicationLifetime, ApplicationLifetime>();
        _services.TryAddSingleton(_ => new System.Diagnostics.DiagnosticListener("Microsoft.AspNetCore"));
        _services.TryAddSingleton<System.Diagnostics.DiagnosticSource>(services => services.GetRequiredService<System.Diagnostics.DiagnosticListener>());
        // Routing registers its own validator, which only starts to listen to metrics that no one has requested.
        ValidatesOnStart = _services.Any(static service => service.ServiceType == typeof(IStartupValidator));
        _services.AddRoutingCore();
    }

    private void AddLoggers()
    {
        _services.TryAddSingleton(typeof(ILogger<>), typeof(Logger<>));
        foreach (var service in _services)
        {
            if (service.ServiceType == typeof(ILoggerFactory) && service.ImplementationType != typeof(LoggerFactory))
                return; // the application has its own logger factory, such as Serilog's
            // Libraries call AddLogging for their own use: only a registered provider shows that the application has configured logging.
            if (service.ServiceType == typeof(ILoggerProvider))
            {
                _services.TryAddEnumerable(ServiceDescriptor.Singleton<ILoggerProvider, LambdaLoggerProvider>(static _ => new LambdaLoggerProvider()));
                return;
            }
        }

        _services.Replace(ServiceDescriptor.Singleton<ILoggerFactory>(static _ => new LambdaLoggerFactory()));
    }

    private ConfigurationManager CreateConfiguration()
    {
        var configuration = new ConfigurationManager();
        configuration.SetBasePath(Environment.ContentRootPath);
        configuration.AddJsonFile("appsettings.json", optional: true, reloadOnChange: false);
        configuration.AddJsonFile($"appsettings.{Environment.EnvironmentName}.json", optional: true, reloadOnChange: false);
        if (_settings.EnvironmentVariables is { } variables)
            configuration.AddInMemoryCollection(variables.Select(static variable => KeyValuePair.Create(variable.Key.Replace("__", ":", StringComparison.Ordinal), (string?)variable.Value)));
        else
            configuration.AddEnvironmentVariables();
        if (_settings.Arguments is { Length: > 0 } arguments)
            configuration.AddCommandLine(arguments);
        _services.AddSingleton<IConfiguration>(configuration);
        return configuration;
    }

    private ILoggingBuilder CreateLogging()
    {
        ILoggingBuilder? made = null;
        _services.AddLogging(logging => made = logging);
        made!.AddConfiguration(Configuration.GetSection("Logging"));
        _services.TryAddEnumerable(ServiceDescriptor.Singleton<ILoggerProvider, LambdaLoggerProvider>(static _ => new LambdaLoggerProvider()));
        if (LambdaLoggerProvider.ConfiguredLevel() is { } level)
            made!.SetMinimumLevel(level);
        return made!;
    }
}
