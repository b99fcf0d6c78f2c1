using Lambent.TestKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Xunit;
using static Lambent.TestKit.ScriptedServer;

namespace Lambent.Http.Tests;

public sealed class LifecycleTests
{
    private const int Timeout = 60_000;

    [Fact(Timeout = Timeout)]
    public async Task The_life_of_a_host_is_as_on_Kestrel()
    {
        await using var lambda = new WebLambda(WebLambda.Get("/"), new Step(Answers.Accepted));
        var seen = new List<string>();
        lambda.Builder.Services.AddSingleton(seen);
        lambda.Builder.Services.AddSingleton<Single>();
        lambda.Builder.Services.AddScoped<Scoped>();
        lambda.Builder.Services.AddSingleton<IHostedService>(new Watching(seen, "first"));
        lambda.Builder.UseLambda();
        lambda.Builder.Services.AddSingleton<IHostedService>(new Watching(seen, "second"));
        var app = lambda.Builder.Build();
        app.Lifetime.ApplicationStarted.Register(() => seen.Add($"started, {lambda.Sent.Count} sent"));
        app.Lifetime.ApplicationStopping.Register(() => seen.Add("stopping"));
        app.Lifetime.ApplicationStopped.Register(() => seen.Add("stopped"));
        app.MapGet("/", (Single single, Scoped scoped) =>
        {
            seen.Add("request");
            return $"{single} {scoped}";
        });

        await lambda.RunUntilAsync(app, 3);

        Assert.Equal(
            [
                "first starts", "second starts", "started, 0 sent",
                "scope begins", "request", "scope ends",
                "stopping", "second stops", "first stops", "stopped", "container ends",
            ],
            seen);
        Assert.Contains("Single Scoped", Assert.Single(lambda.Results), StringComparison.Ordinal);
    }

    [Fact(Timeout = Timeout)]
    public async Task Start_returns_and_the_runtime_works_beside_it()
    {
        await using var lambda = new WebLambda(WebLambda.Get("/"), new Step(Answers.Accepted));
        lambda.Builder.UseLambda();
        await using var app = lambda.Builder.Build();
        app.MapGet("/", () => "here");

        await app.StartAsync(TestContext.Current.CancellationToken);
        await lambda.SentAsync(3, app.WaitForShutdownAsync(TestContext.Current.CancellationToken));
        await app.StopAsync(TestContext.Current.CancellationToken);

        Assert.Contains("here", Assert.Single(lambda.Results), StringComparison.Ordinal);
    }

    [Fact(Timeout = Timeout)]
    public async Task An_application_that_stops_itself_finishes_the_request()
    {
        await using var lambda = new WebLambda(WebLambda.Get("/stop"), new Step(Answers.Accepted));
        lambda.Builder.UseLambda();
        var app = lambda.Builder.Build();
        app.MapGet("/stop", (IHostApplicationLifetime lifetime) =>
        {
            lifetime.StopApplication();
            return "stopping";
        });

        await app.RunAsync();

        Assert.Contains("stopping", Assert.Single(lambda.Results), StringComparison.Ordinal);
    }

    [Fact(Timeout = Timeout)]
    public async Task Hooks_of_others_run_before_the_application_returns()
    {
        await using var lambda = new WebLambda();
        var seen = new List<string>();
        LambdaShutdown.Register(_ => seen.Add("hook"));
        lambda.Builder.UseLambda();
        lambda.Builder.Services.AddHostedService(_ => new Watching(seen, "service"));
        LambdaShutdown.Timeout = TimeSpan.FromSeconds(30);

        await lambda.RunUntilAsync(lambda.Builder.Build(), 1);

        Assert.Equal(["service starts", "service stops", "hook"], seen);
    }

    [Fact(Timeout = Timeout)]
    public async Task Addresses_may_be_added_and_nothing_listens_on_them()
    {
        await using var lambda = new WebLambda();
        lambda.Builder.UseLambda();
        var app = lambda.Builder.Build();
        var addresses = app.Urls;
        addresses.Add("http://127.0.0.1:1");

        await lambda.RunUntilAsync(app, 1);

        Assert.Empty(addresses);
        Assert.DoesNotContain("listening", lambda.Log, StringComparison.Ordinal);
    }

    [Fact(Timeout = Timeout)]
    public async Task Signals_are_left_to_the_runtime()
    {
        await using var lambda = new WebLambda();
        lambda.Builder.UseLambda();
        lambda.Builder.Host.UseConsoleLifetime();
        await using var app = lambda.Builder.Build();

        Assert.IsType<LambdaLifetime>(Assert.Single(app.Services.GetServices<IHostLifetime>()));
        Assert.IsType<LambdaServer>(app.Services.GetRequiredService<IServer>());
        Assert.Empty(lambda.Sent);
    }

#pragma warning disable CA1812 // made by the container
    private sealed class Single(List<string> seen) : IDisposable
    {
        public void Dispose() => seen.Add("container ends");

        public override string ToString() => nameof(Single);
    }

    private sealed class Scoped : IDisposable
    {
        private readonly List<string> _seen;

        public Scoped(List<string> seen)
        {
            _seen = seen;
            seen.Add("scope begins");
        }

        public void Dispose() => _seen.Add("scope ends");

        public override string ToString() => nameof(Scoped);
    }
#pragma warning restore CA1812

    private sealed class Watching(List<string> seen, string name) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken)
        {
            seen.Add($"{name} starts");
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken)
        {
            seen.Add($"{name} stops");
            return Task.CompletedTask;
        }
    }
}
