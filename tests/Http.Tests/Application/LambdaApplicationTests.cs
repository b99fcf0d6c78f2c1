using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Xunit;

namespace Lambent.Http.Tests;

public sealed partial class LambdaApplicationTests
{
    private const int Timeout = 60_000;

    [Fact(Timeout = Timeout)]
    public async Task Outside_Lambda_the_application_listens_on_Kestrel()
    {
        await using var local = await LocalApplication.StartAsync(args =>
        {
            var app = LambdaApplication.Create(args);
            app.MapGet("/hello/{name}", (string name) => $"Hello {name}");
            return app;
        });

        Assert.Equal("Hello Zoë", await local.GetAsync("/hello/Zo%C3%AB"));
        Assert.Equal(404, await local.StatusAsync("/nothing"));
        using var posted = await local.Client.PostAsync(new Uri("/hello/x", UriKind.Relative), null, TestContext.Current.CancellationToken);
        Assert.Equal(405, (int)posted.StatusCode);
    }

    [Fact(Timeout = Timeout)]
    public async Task Contexts_given_to_Build_write_results_and_read_requests()
    {
        await using var local = await LocalApplication.StartAsync(args =>
        {
            var app = LambdaApplication.CreateBuilder(args).Build(WordsJson.Default);
            app.MapPost("/words", (Words words) => new Words(words.FirstWord + "!"));
            return app;
        });

        using var body = new StringContent("""{"first-word":"yes"}""", System.Text.Encoding.UTF8, "application/json");
        using var response = await local.Client.PostAsync(new Uri("/words", UriKind.Relative), body, TestContext.Current.CancellationToken);

        Assert.Equal("""{"first-word":"yes!"}""", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact(Timeout = Timeout)]
    public async Task Scoped_services_are_made_and_disposed_of_for_each_request()
    {
        var seen = new List<string>();
        await using var local = await LocalApplication.StartAsync(args =>
        {
            var builder = LambdaApplication.CreateBuilder(args);
            builder.Services.AddSingleton(seen);
            builder.Services.AddScoped<Scoped>();
            var app = builder.Build();
            app.MapGet("/", (Scoped scoped, HttpContext context) => scoped == context.RequestServices.GetRequiredService<Scoped>());
            return app;
        });

        Assert.Equal("true", await local.GetAsync("/"));
        Assert.Equal("true", await local.GetAsync("/"));
        await local.StopAsync();

        Assert.Equal(["made", "ended", "made", "ended"], seen);
    }

    [Fact(Timeout = Timeout)]
    public async Task Middleware_runs_after_routing_unless_UseRouting_is_called_later()
    {
        await using var implied = await LocalApplication.StartAsync(args => SayEndpoint(args, before: true));
        await using var called = await LocalApplication.StartAsync(args => SayEndpoint(args, before: false));

        Assert.Equal("HTTP: GET /named, HTTP: GET /named", await implied.GetAsync("/named"));
        Assert.Equal("none, HTTP: GET /named", await called.GetAsync("/named"));

        static LambdaApplication SayEndpoint(string[] args, bool before)
        {
            var app = LambdaApplication.Create(args);
            app.Use((context, next) =>
            {
                context.Items["first"] = context.GetEndpoint()?.DisplayName ?? "none";
                return next(context);
            });
            if (!before)
                app.UseRouting();
            app.MapGet("/named", (HttpContext context) => $"{context.Items["first"]}, {context.GetEndpoint()?.DisplayName}");
            return app;
        }
    }

    [Fact(Timeout = Timeout)]
    public async Task Branches_groups_and_constraints_work()
    {
        await using var local = await LocalApplication.StartAsync(args =>
        {
            var app = LambdaApplication.Create(args);
            app.Map("/branch", branch => branch.Run(context => context.Response.WriteAsync("branch of " + context.Request.PathBase, TestContext.Current.CancellationToken)));
            app.MapGroup("/api").MapGet("/items/{id:int}", (int id) => id + 1);
            return app;
        });

        Assert.Equal("branch of /branch", await local.GetAsync("/branch/x"));
        Assert.Equal("8", await local.GetAsync("/api/items/7"));
        Assert.Equal(404, await local.StatusAsync("/api/items/seven"));
    }

    [Fact(Timeout = Timeout)]
    public async Task A_startup_filter_wraps_the_pipeline()
    {
        await using var local = await LocalApplication.StartAsync(args =>
        {
            var builder = LambdaApplication.CreateBuilder(args);
            builder.Services.AddSingleton<IStartupFilter>(new Filter("outer"));
            builder.Services.AddSingleton<IStartupFilter>(new Filter("inner"));
            var app = builder.Build();
            app.MapGet("/", (HttpContext context) => string.Join(',', context.Items["filters"] as List<string> ?? []));
            return app;
        });

        Assert.Equal("outer,inner", await local.GetAsync("/"));
    }

    [Fact(Timeout = Timeout)]
    public async Task The_accessor_of_the_context_works_when_it_is_registered()
    {
        await using var local = await LocalApplication.StartAsync(args =>
        {
            var builder = LambdaApplication.CreateBuilder(args);
            builder.Services.AddHttpContextAccessor();
            var app = builder.Build();
            app.MapGet("/path", (IHttpContextAccessor accessor) => accessor.HttpContext!.Request.Path.Value);
            return app;
        });

        Assert.Equal("/path", await local.GetAsync("/path"));
    }

    [Fact(Timeout = Timeout)]
    public async Task The_context_of_Lambda_is_null_outside_Lambda()
    {
        await using var local = await LocalApplication.StartAsync(args =>
        {
            var app = LambdaApplication.Create(args);
            app.MapGet("/", (LambdaContext? context) => context is null);
            return app;
        });

        Assert.Equal("true", await local.GetAsync("/"));
    }

    [Fact(Timeout = Timeout)]
    public async Task The_lifetime_tells_start_and_end_and_can_end_the_application()
    {
        var seen = new List<string>();
        await using var local = await LocalApplication.StartAsync(args =>
        {
            var builder = LambdaApplication.CreateBuilder(args);
            builder.Services.AddSingleton(seen);
            builder.Services.AddSingleton<Scoped>();
            var app = builder.Build();
            app.Services.GetRequiredService<Scoped>();
            app.Lifetime.ApplicationStarted.Register(() => seen.Add("started"));
            app.Lifetime.ApplicationStopping.Register(() => seen.Add("stopping"));
            app.Lifetime.ApplicationStopped.Register(() => seen.Add("stopped"));
            app.MapGet("/stop", (IHostApplicationLifetime lifetime) => lifetime.StopApplication());
            return app;
        });

        await local.StatusAsync("/stop");
        await local.Running;

        Assert.Equal(["made", "started", "stopping", "stopped", "ended"], seen);
    }

    private sealed record Words(string FirstWord);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.KebabCaseLower)]
    [JsonSerializable(typeof(Words))]
    private sealed partial class WordsJson : JsonSerializerContext;

    private sealed class Scoped : IDisposable
    {
        private readonly List<string> _seen;

        public Scoped(List<string> seen)
        {
            _seen = seen;
            seen.Add("made");
        }

        public void Dispose() => _seen.Add("ended");
    }

    private sealed class Filter(string name) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, step) =>
            {
                var filters = context.Items["filters"] as List<string> ?? [];
                filters.Add(name);
                context.Items["filters"] = filters;
                return step(context);
            });
            next(app);
        };
    }
}
