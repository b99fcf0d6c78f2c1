using Lambent.TestKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Xunit;
using static Lambent.TestKit.ScriptedServer;

namespace Lambent.Http.Tests;

/// <summary>What keeps the host from starting, inside a test's scope; <see cref="HostedWebTests"/> has what ends a process.</summary>
public sealed class InitErrorTests
{
    private const int Timeout = 60_000;

    [Fact(Timeout = Timeout)]
    public async Task A_hosted_service_that_throws_is_an_init_error_with_its_own_exception()
    {
        await using var lambda = new WebLambda(new Step(Answers.Accepted));
        lambda.Builder.UseLambda();
        lambda.Builder.Services.AddHostedService(_ => new Broken());

        await Assert.ThrowsAsync<TimeoutException>(() => lambda.Builder.Build().RunAsync());

        AssertInitError(lambda, "TimeoutException", "There is no database.");
    }

    [Fact(Timeout = Timeout)]
    public async Task A_service_that_a_hosted_one_lacks_is_an_init_error()
    {
        await using var lambda = new WebLambda(new Step(Answers.Accepted));
        lambda.Builder.UseLambda();
        lambda.Builder.Services.AddHostedService<Demanding>();

        await Assert.ThrowsAsync<InvalidOperationException>(() => lambda.Builder.Build().RunAsync());

        AssertInitError(lambda, "InvalidOperationException", "Unable to resolve service for type 'System.IFormatProvider'");
    }

    [Fact(Timeout = Timeout)]
    public async Task A_pipeline_that_cannot_be_built_is_an_init_error()
    {
        await using var lambda = new WebLambda(new Step(Answers.Accepted));
        lambda.Builder.UseLambda();
        var app = lambda.Builder.Build();
        app.Use(static (Microsoft.AspNetCore.Http.RequestDelegate _) => throw new NotSupportedException("This middleware is not for today."));

        await Assert.ThrowsAsync<NotSupportedException>(() => app.RunAsync());

        AssertInitError(lambda, "NotSupportedException", "This middleware is not for today.");
    }

    [Fact(Timeout = Timeout)]
    public async Task A_server_that_is_chosen_later_on_the_web_host_is_an_init_error_that_says_so()
    {
        await using var lambda = new WebLambda(new Step(Answers.Accepted));
        using var host = Host.CreateDefaultBuilder().ConfigureWebHostDefaults(web => web.UseLambda().UseKestrel().Configure(_ => { })).Build();

        await Assert.ThrowsAsync<InvalidOperationException>(() => host.StartAsync(TestContext.Current.CancellationToken));

        AssertInitError(lambda, "InvalidOperationException", "The server is KestrelServerImpl, which was chosen after UseLambda.");
    }

    [Fact(Timeout = Timeout)]
    public async Task A_start_that_was_cancelled_reports_nothing()
    {
        await using var lambda = new WebLambda();
        lambda.Builder.UseLambda();
        await using var app = lambda.Builder.Build();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => app.StartAsync(new CancellationToken(canceled: true)));

        Assert.Empty(lambda.Sent);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_host_that_was_only_built_reports_nothing()
    {
        await using var lambda = new WebLambda();
        lambda.Builder.UseLambda();

        await lambda.Builder.Build().DisposeAsync();

        Assert.Empty(lambda.Sent);
    }

    private static void AssertInitError(WebLambda lambda, string type, string message)
    {
        var report = Assert.Single(lambda.Sent);
        Assert.StartsWith("POST /2018-06-01/runtime/init/error", report, StringComparison.Ordinal);
        Assert.Contains($"\"errorMessage\":\"{message}", report, StringComparison.Ordinal);
        Assert.Contains($"\"errorType\":\"{type}\"", report, StringComparison.Ordinal);
        Assert.Contains("\r\nLambda-Runtime-Function-Error-Type: Runtime.InitError\r\n", report, StringComparison.Ordinal);
    }

    private sealed class Broken : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken) => throw new TimeoutException("There is no database.");

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }

#pragma warning disable CA1812 // the container fails to make it
    private sealed class Demanding(IFormatProvider missing) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken) => Task.FromResult(missing);

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
#pragma warning restore CA1812
}
