using System.Collections.Concurrent;
using Lambent.Emulator;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace Lambent.Http.Tests;

/// <summary>Requests that run before a SnapStart snapshot.</summary>
public sealed class WarmUpTests
{
    private const int Timeout = 60_000;

    private static readonly LambdaEmulatorOptions SnapStart = new() { Function = new() { InitializationType = LambdaInitializationType.SnapStart } };

    [Fact(Timeout = Timeout)]
    public async Task A_LambdaApplication_answers_them_before_its_first_event()
    {
        var seen = new ConcurrentQueue<string>();
        await using var lambda = await LambdaUnderTest.StartAsync(
            cancellationToken =>
            {
                var app = LambdaApplication.CreateBuilder(configure: Configure).Build();
                Map(app, seen);
                return app.RunAsync(cancellationToken);
            },
            SnapStart);

        await lambda.InvokeAsync(TestEvents.Of(LambdaHttpSource.Alb, ("path", "\"/hello/event\"")));

        Assert.Equal(["Ann Lee de warm", "Ann Lee de warm", "event  cold"], seen);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_WebApplication_answers_them_before_its_first_event()
    {
        var seen = new ConcurrentQueue<string>();
        await using var lambda = await LambdaUnderTest.StartAsync(
            cancellationToken =>
            {
                var builder = WebApplication.CreateSlimBuilder();
                builder.UseLambda(Configure);
                var app = builder.Build();
                Map(app, seen);
                return RunAsync(app, cancellationToken);
            },
            SnapStart);

        await lambda.InvokeAsync(TestEvents.Of(LambdaHttpSource.Alb, ("path", "\"/hello/event\"")));

        Assert.Equal(["Ann Lee de warm", "Ann Lee de warm", "event  cold"], seen);
    }

    [Fact]
    public void A_path_that_is_none_is_named()
    {
        var error = Assert.Throws<ArgumentException>(() => new LambdaHttpOptions().WarmUp("hello"));

        Assert.StartsWith("The path 'hello' does not begin with '/'.", error.Message, StringComparison.Ordinal);
    }

    private static async Task RunAsync(WebApplication app, CancellationToken cancellationToken)
    {
        await app.StartAsync(cancellationToken);
        await Microsoft.Extensions.Hosting.HostingAbstractionsHostExtensions.WaitForShutdownAsync(app, cancellationToken);
    }

    private static void Configure(LambdaHttpOptions options)
    {
        options.Source = LambdaHttpSource.Alb;
        options.WarmUp("/hello/Ann%20Lee?lang=de", times: 2);
    }

    private static void Map(Microsoft.AspNetCore.Routing.IEndpointRouteBuilder app, ConcurrentQueue<string> seen) => app.MapGet("/hello/{name}", (string name, string? lang, HttpContext http) =>
    {
        seen.Enqueue($"{name} {lang} {(http.GetLambdaContext()!.IsWarmUp ? "warm" : "cold")}");
        return name;
    });
}
