using System.Net;
using Lambent.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Lambent.Http.Tests;

public sealed class TestClientTests
{
    private const int Timeout = 60_000;

    [Fact(Timeout = Timeout)]
    public async Task Requests_go_through_middleware_and_endpoints_with_a_scope_each()
    {
        var builder = LambdaApplication.CreateBuilder();
        builder.Services.AddScoped<List<string>>();
        await using var app = builder.Build();
        app.Use(async (http, next) =>
        {
            http.RequestServices.GetRequiredService<List<string>>().Add(http.Request.Method);
            http.Response.Headers["X-Middleware"] = "ran";
            await next(http);
        });
        app.MapPost("/hello/{name}", async (string name, HttpRequest request, List<string> seen) =>
            $"{string.Join(',', seen)} {name} {await new StreamReader(request.Body).ReadToEndAsync(TestContext.Current.CancellationToken)}");
        using var client = app.CreateTestClient();
        using var other = app.CreateTestClient();

        using var first = await client.PostAsync("/hello/Ann%20Lee", new StringContent("body"), TestContext.Current.CancellationToken);
        using var second = await other.PostAsync("/hello/Zo%C3%AB", new StringContent(""), TestContext.Current.CancellationToken);
        using var missing = await client.GetAsync("/nowhere", TestContext.Current.CancellationToken);

        Assert.Equal("POST Ann Lee body", await first.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("ran", Assert.Single(first.Headers.GetValues("X-Middleware")));
        Assert.Equal("POST Zoë ", await second.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
    }

    [Fact(Timeout = Timeout)]
    public async Task An_exception_of_the_application_reaches_the_test()
    {
        await using var app = LambdaApplication.Create();
        app.MapGet("/throw", string () => throw new InvalidOperationException("no luck"));
        using var client = app.CreateTestClient();

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => client.GetAsync("/throw", TestContext.Current.CancellationToken));

        Assert.Equal("no luck", error.Message);
    }
}
