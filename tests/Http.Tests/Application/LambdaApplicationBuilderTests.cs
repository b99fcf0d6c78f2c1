using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Lambent.TestKit;
using Xunit;

namespace Lambent.Http.Tests;

public sealed class LambdaApplicationBuilderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("lambent-application").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_hosted_service_is_an_error_that_names_it_and_the_cure()
    {
        var builder = LambdaApplication.CreateBuilder();
        builder.Services.AddHostedService<Worker>();

        var error = Assert.Throws<InvalidOperationException>(() => builder.Build());

        Assert.Equal(
            "The hosted service 'Lambent.Http.Tests.LambdaApplicationBuilderTests+Worker' cannot run in a LambdaApplication, which has no host that would start it. "
                + "Use 'WebApplication.CreateSlimBuilder(args)' with 'builder.UseLambda()' instead, or do its work in a singleton when it is first needed.",
            error.Message);
    }

    [Fact]
    public void A_hosted_service_from_a_factory_is_named_too()
    {
        var builder = LambdaApplication.CreateBuilder();
        builder.Services.AddHostedService(_ => new Worker());

        Assert.Contains("LambdaApplicationBuilderTests+Worker'", Assert.Throws<InvalidOperationException>(() => builder.Build()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Hosted_services_that_the_framework_adds_for_later_are_none()
    {
        var builder = LambdaApplication.CreateBuilder();
        builder.Services.AddHealthChecks();
        builder.Services.AddAuthentication();

        using var app = builder.Build();

        Assert.NotEmpty(app.Services.GetServices<IHostedService>());
    }

    [Fact]
    public void Health_checks_with_a_publisher_need_a_host()
    {
        var builder = LambdaApplication.CreateBuilder();
        builder.Services.AddHealthChecks();
        builder.Services.AddSingleton<IHealthCheckPublisher, Publisher>();

        Assert.Contains("HealthCheckPublisherHostedService'", Assert.Throws<InvalidOperationException>(() => builder.Build()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_application_is_built_once()
    {
        var builder = LambdaApplication.CreateBuilder();
        using var app = builder.Build();

        Assert.Equal("The application has been built already. Call Build once.", Assert.Throws<InvalidOperationException>(() => builder.Build()).Message);
    }

    [Fact]
    public void Configuration_comes_from_files_variables_and_the_command_line_in_this_order()
    {
        File.WriteAllText(Path.Combine(_folder, "appsettings.json"), """{"A":"file","B":"file","C":"file","D":{"E":"file"}}""");
        File.WriteAllText(Path.Combine(_folder, "appsettings.Staging.json"), """{"B":"staging","C":"staging","D":{"E":"staging"}}""");
        using var scope = Scope(("DOTNET_ENVIRONMENT", "Staging"), ("ASPNETCORE_ENVIRONMENT", "Development"), ("C", "variable"), ("D__E", "variable"));
        var builder = LambdaApplication.CreateBuilder(["--contentRoot", _folder, "--D:E", "argument"]);

        var values = (builder.Configuration["A"], builder.Configuration["B"], builder.Configuration["C"], builder.Configuration["D:E"]);
        using var app = builder.Build();

        Assert.Equal(("file", "staging", "variable", "argument"), values);
        Assert.Same(builder.Configuration, app.Services.GetRequiredService<IConfiguration>());
        Assert.Same(builder.Configuration, app.Configuration);
    }

    [Fact]
    public void Nobody_reads_a_configuration_that_is_not_asked_for()
    {
        File.WriteAllText(Path.Combine(_folder, "appsettings.json"), "no JSON");

        using var app = LambdaApplication.Create(["--contentRoot", _folder]);

        Assert.Null(app.Services.GetService<IConfiguration>());
    }

    [Theory]
    [InlineData("Production", "", "")]
    [InlineData("Staging", "Staging", "")]
    [InlineData("Staging", "Staging", "Development")]
    [InlineData("Development", "", "Development")]
    public void The_environment_is_what_the_variables_say(string expected, string dotnet, string aspNetCore)
    {
        using var scope = Scope(("DOTNET_ENVIRONMENT", dotnet), ("ASPNETCORE_ENVIRONMENT", aspNetCore));

        using var app = LambdaApplication.Create();

        Assert.Equal(expected, app.Environment.EnvironmentName);
        Assert.Equal(expected, app.Services.GetRequiredService<IHostEnvironment>().EnvironmentName);
    }

    [Fact]
    public void The_environment_is_what_the_command_line_says()
    {
        using var scope = Scope(("DOTNET_ENVIRONMENT", "Staging"));

        using var app = LambdaApplication.Create(["--environment=Testing", "--contentRoot", _folder]);

        Assert.Equal("Testing", app.Environment.EnvironmentName);
        Assert.Equal(_folder, app.Environment.ContentRootPath);
        Assert.Equal(Path.Combine(_folder, "wwwroot"), app.Environment.WebRootPath);
    }

    [Fact]
    public void Loggers_write_to_the_log_of_the_runtime_without_any_set_up()
    {
        var log = new KeptLog();
        using var scope = LambdaRuntimeScope.Begin(new LambdaRuntimeOptions { Environment = new Dictionary<string, string>(), LogOutput = log });
        var builder = LambdaApplication.CreateBuilder();
        builder.Services.AddLogging(); // as libraries do
        using var app = builder.Build();

        app.Services.GetRequiredService<ILogger<Worker>>().LogInformation("One of {Count}", 2);
        app.Services.GetRequiredService<ILogger<Worker>>().LogDebug("Not this");
        app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Microsoft.AspNetCore.Routing").LogInformation("Nor this");
        app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Microsoft.AspNetCore.Routing").LogWarning("But this");

        Assert.Equal(2, log.Writes.Count);
        Assert.Contains("\tinfo\tOne of 2", log.Writes[0], StringComparison.Ordinal);
        Assert.Contains("\twarn\tBut this", log.Writes[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_level_below_Information_shows_the_lines_of_the_framework_too()
    {
        var log = new KeptLog();
        using var scope = LambdaRuntimeScope.Begin(new LambdaRuntimeOptions { Environment = new Dictionary<string, string> { ["AWS_LAMBDA_LOG_LEVEL"] = "DEBUG" }, LogOutput = log });
        using var app = LambdaApplication.Create();

        app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Microsoft.AspNetCore.Routing").LogDebug("This");

        Assert.Contains("This", Assert.Single(log.Writes), StringComparison.Ordinal);
    }

    [Fact]
    public void Logging_is_filtered_by_the_configuration_when_it_is_used()
    {
        File.WriteAllText(Path.Combine(_folder, "appsettings.json"), """{"Logging":{"LogLevel":{"Default":"Error","Chatty":"Information"}}}""");
        var log = new KeptLog();
        using var scope = LambdaRuntimeScope.Begin(new LambdaRuntimeOptions { Environment = new Dictionary<string, string>(), LogOutput = log });
        var builder = LambdaApplication.CreateBuilder(["--contentRoot", _folder]);
        builder.Logging.AddFilter("Own", LogLevel.Warning);
        using var app = builder.Build();
        var loggers = app.Services.GetRequiredService<ILoggerFactory>();

        loggers.CreateLogger("Other").LogWarning("Not this");
        loggers.CreateLogger("Chatty").LogInformation("This");
        loggers.CreateLogger("Own").LogWarning("And this");

        Assert.Equal(2, log.Writes.Count);
        Assert.Contains("\tinfo\tThis", log.Writes[0], StringComparison.Ordinal);
        Assert.Contains("\twarn\tAnd this", log.Writes[1], StringComparison.Ordinal);
    }

    private static LambdaRuntimeScope Scope(params (string Name, string Value)[] variables) =>
        LambdaRuntimeScope.Begin(new LambdaRuntimeOptions { Environment = variables.ToDictionary(variable => variable.Name, variable => variable.Value) });

    private sealed class Worker : BackgroundService
    {
        protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.CompletedTask;
    }

    private sealed class Publisher : IHealthCheckPublisher
    {
        public Task PublishAsync(HealthReport report, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
