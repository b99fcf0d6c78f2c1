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
