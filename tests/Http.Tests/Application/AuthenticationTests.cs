using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Xunit;

namespace Lambent.Http.Tests;

public sealed class AuthenticationTests
{
    private const int Timeout = 60_000;

    [Fact(Timeout = Timeout)]
    public async Task Authentication_and_authorization_are_in_the_pipeline_when_their_services_are_registered()
    {
        await using var local = await LocalApplication.StartAsync(args =>
        {
            var app = WithSecurity(args);
            app.MapGet("/open", (HttpContext context) => context.User.Identity?.Name ?? "nobody");
            app.MapGet("/closed", (HttpContext context) => context.User.Identity?.Name).RequireAuthorization();
            return app;
        });

        Assert.Equal("nobody", await local.GetAsync("/open"));
        Assert.Equal(401, await local.StatusAsync("/closed"));
        Assert.Equal("ann", await local.GetAsync("/open?user=ann"));
        Assert.Equal("ann", await local.GetAsync("/closed?user=ann"));
    }

    [Fact(Timeout = Timeout)]
    public async Task What_the_application_adds_itself_stays_where_it_is()
    {
        await using var local = await LocalApplication.StartAsync(args =>
        {
            var app = WithSecurity(args);
            app.Use((context, next) =>
            {
                context.Items["before"] = context.User.Identity?.Name ?? "nobody";
                return next(context);
            });
            app.UseAuthentication();
            app.UseAuthorization();
            app.MapGet("/", (HttpContext context) => $"{context.Items["before"]}, {context.User.Identity?.Name}").RequireAuthorization();
            return app;
        });

        Assert.Equal("nobody, ann", await local.GetAsync("/?user=ann"));
    }

    [Theory(Timeout = Timeout)]
    [InlineData("/any", "null", 401)]
    [InlineData("/any", """{"jwt":{"claims":{"sub":"ann"},"scopes":null}}""", 200)]
    [InlineData("/write", """{"jwt":{"claims":{"sub":"ann"},"scopes":["orders/read"]}}""", 403)]
    [InlineData("/write", """{"jwt":{"claims":{"sub":"ann"},"scopes":["orders/read","orders/write"]}}""", 200)]
    [InlineData("/admin", """{"jwt":{"claims":{"sub":"ann","cognito:groups":"[users]"}}}""", 403)]
    [InlineData("/admin", """{"jwt":{"claims":{"sub":"ann","cognito:groups":"[admin users]"}}}""", 200)]
    [InlineData("/admin", """{"lambda":{"principalId":"ann"}}""", 403)]
    [InlineData("/open", "null", 200)]
    public async Task The_user_whom_the_gateway_has_verified_is_authorized(string path, string authorizer, int status)
    {
        await using var lambda = await LambdaUnderTest.StartAsync(MapProtected, AddLambda);

        var result = await lambda.InvokeAsync(TestEvents.Of(LambdaHttpSource.HttpApiV2, ("rawPath", $"\"{path}\""), ("requestContext.authorizer", authorizer)));

        using var answer = System.Text.Json.JsonDocument.Parse(result.Payload);
        Assert.Equal(status, answer.RootElement.GetProperty("statusCode").GetInt32());
    }

    [Fact(Timeout = Timeout)]
    public async Task Outside_of_Lambda_nobody_is_verified()
    {
        await using var local = await LocalApplication.StartAsync(args =>
        {
            var builder = LambdaApplication.CreateBuilder(args);
            AddLambda(builder);
            var app = builder.Build();
            MapProtected(app);
            return app;
        });

        Assert.Equal(401, await local.StatusAsync("/any"));
        Assert.Equal("open", await local.GetAsync("/open"));
    }

    private static void AddLambda(LambdaApplicationBuilder builder)
    {
        _ = builder.Configuration; // authentication schemes read it
        builder.Services.AddAuthentication().AddLambda();
        builder.Services.AddAuthorizationBuilder().AddPolicy("write", policy => policy.RequireClaim("scope", "orders/write"));
    }

    private static void MapProtected(LambdaApplication app)
    {
        app.MapGet("/open", () => "open");
        app.MapGet("/any", () => "any").RequireAuthorization();
        app.MapGet("/write", () => "write").RequireAuthorization("write");
        app.MapGet("/admin", () => "admin").RequireAuthorization(policy => policy.RequireRole("admin"));
    }

    private static LambdaApplication WithSecurity(string[] args)
    {
        var builder = LambdaApplication.CreateBuilder(args);
        _ = builder.Configuration; // authentication schemes read it
        builder.Services.AddAuthentication("Query").AddScheme<AuthenticationSchemeOptions, QueryHandler>("Query", null);
        builder.Services.AddAuthorization();
        return builder.Build();
    }

    private sealed class QueryHandler(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
        : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
    {
        protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(Request.Query["user"] is [{ } user]
            ? AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, user)], "Query")), "Query"))
            : AuthenticateResult.NoResult());
    }
}
