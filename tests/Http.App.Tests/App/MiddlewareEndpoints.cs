using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Lambent.Http.App.Tests;

/// <summary>Endpoints behind middleware.</summary>
internal static class MiddlewareEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        var calls = 0;
        app.MapGet("/cached/{name}", (string name) => $"{name} {Interlocked.Increment(ref calls)}").CacheOutput(policy => policy.Expire(TimeSpan.FromHours(1)).SetVaryByQuery("page"));
        app.MapGet("/limited/{name}", (string name) => name).RequireRateLimiting("twice");
        app.MapGet("/secret", (ClaimsPrincipal user) => $"{user.Identity!.Name} by {user.Identity.AuthenticationType}").RequireAuthorization();
        app.MapGet("/admin", (ClaimsPrincipal user) => user.Identity!.Name).RequireAuthorization("admins");
        // Routes of a WebSocket API.
        app.Map("/$connect", (HttpContext http) => $"{http.Request.Query["name"]} came as {http.Features.Get<LambdaHttpFeature>()?.Source}");
        app.MapPost("/greet", (Item item) => new { message = $"Hello {item.Name}" });
        app.Map("/$disconnect", () => "gone");
        app.MapGet("/throw", IResult () => throw new InvalidOperationException("No words of this reach the client."));
        app.MapGet("/throw/request", IResult () => throw new BadHttpRequestException("The request is bad.", 413));
    }
}
