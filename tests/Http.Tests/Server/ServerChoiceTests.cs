using System.Net;
using Lambent.TestKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Xunit;

namespace Lambent.Http.Tests;

public sealed class ServerChoiceTests
{
    private const int Timeout = 60_000;

    [Fact(Timeout = Timeout)]
    public async Task Outside_Lambda_Kestrel_serves()
    {
        using var outside = Outside();
        var builder = WebApplication.CreateSlimBuilder();
        builder.UseLambda();
        await using var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapGet("/hello", () => "from Kestrel");
        await app.StartAsync(TestContext.Current.CancellationToken);

        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };

        Assert.Equal("from Kestrel", await client.GetStringAsync(new Uri("/hello", UriKind.Relative), TestContext.Current.CancellationToken));
        Assert.DoesNotContain(app.Services.GetServices<Microsoft.Extensions.Logging.ILoggerProvider>(), provider => provider is LambdaLoggerProvider);
    }

    [Theory(Timeout = Timeout)]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Outside_Lambda_a_test_server_serves(bool before)
    {
        using var outside = Outside();
        var builder = WebApplication.CreateSlimBuilder();
        if (before)
            builder.WebHost.UseTestServer();
        builder.UseLambda();
        if (!before)
            builder.WebHost.UseTestServer();
        await using var app = builder.Build();
        app.MapGet("/hello", () => "from the test server");
        await app.StartAsync(TestContext.Current.CancellationToken);

        using var client = app.GetTestClient();

        Assert.Equal("from the test server", await client.GetStringAsync(new Uri("/hello", UriKind.Relative), TestContext.Current.CancellationToken));
    }

    [Fact(Timeout = Timeout)]
    public async Task WebApplicationFactory_tests_the_example_unchanged()
    {
        using var outside = Outside();
        await using var factory = new WebApplicationFactory<global::Program>();
        using var client = factory.CreateClient();

        using var answer = await client.GetAsync(new Uri("/hello/Lambent", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("{\"message\":\"Hello Lambent\"}", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact(Timeout = Timeout)]
    public async Task Event_handlers_and_options_are_there_outside_Lambda_too()
    {
        using var outside = Outside();
        var builder = WebApplication.CreateSlimBuilder();
        builder.UseLambda(options => options.Source = LambdaHttpSource.Alb);
        await using var app = builder.Build();

        Assert.NotNull(app.Services.GetService<LambdaEventHandlers>());
        Assert.Equal(LambdaHttpSource.Alb, app.Services.GetRequiredService<IOptions<LambdaHttpOptions>>().Value.Source);
    }

    [Fact(Timeout = Timeout)]
    public async Task Inside_Lambda_it_does_not_matter_which_server_was_chosen_when()
    {
        await using var lambda = new WebLambda();
        lambda.Builder.WebHost.UseKestrel();
        lambda.Builder.UseLambda();
        lambda.Builder.UseLambda(); // twice is once
        lambda.Builder.WebHost.UseTestServer();
        await using var app = lambda.Builder.Build();

        Assert.IsType<LambdaServer>(Assert.Single(app.Services.GetServices<IServer>()));
    }

    [Fact(Timeout = Timeout)]
    public async Task The_generic_host_takes_it_before_its_web_host()
    {
        await using var lambda = new WebLambda(WebLambda.Get("/"), new ScriptedServer.Step(Answers.Accepted));
        using var host = Host.CreateDefaultBuilder()
            .UseLambda()
            .ConfigureWebHostDefaults(web => web.Configure(app => app.Run(http => http.Response.Body.WriteAsync("classic"u8.ToArray()).AsTask())))
            .Build();

        await AssertAnsweredAsync(lambda, host, "classic");
    }

    [Fact(Timeout = Timeout)]
    public async Task A_web_host_takes_it_after_Kestrel()
    {
        await using var lambda = new WebLambda(WebLambda.Get("/"), new ScriptedServer.Step(Answers.Accepted));
        using var host = Host.CreateDefaultBuilder()
            .ConfigureWebHostDefaults(web => web.UseLambda().Configure(app => app.Run(http => http.Response.Body.WriteAsync("classic"u8.ToArray()).AsTask())))
            .Build();

        await AssertAnsweredAsync(lambda, host, "classic");
    }

    private static async Task AssertAnsweredAsync(WebLambda lambda, IHost host, string text)
    {
        var running = host.RunAsync();
        await lambda.SentAsync(3, running);
        lambda.Stop();
        await running;

        Assert.Contains(text, Assert.Single(lambda.Results), StringComparison.Ordinal);
    }

    /// <summary>A scope without the variables of Lambda, so that those of the machine do not matter.</summary>
    private static LambdaRuntimeScope Outside() => LambdaRuntimeScope.Begin(new LambdaRuntimeOptions { Environment = new Dictionary<string, string>() });
}
