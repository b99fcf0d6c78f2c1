using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Lambent.Http.App.Tests;

/// <summary>An application of everything that people expect to work: built once for Kestrel and once for Lambda, otherwise the same.</summary>
internal static class TestApplication
{
    public const string Origin = "http://localhost:3000"; // the emulator takes requests of local pages only

    /// <summary>Before <c>UseLambda</c>, or without it.</summary>
    public static WebApplicationBuilder CreateBuilder()
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            ContentRootPath = AppContext.BaseDirectory,
            WebRootPath = Path.Combine(AppContext.BaseDirectory, "wwwroot"),
        });
        builder.Logging.ClearProviders();
        var services = builder.Services;
        services.AddControllers().AddApplicationPart(typeof(TestApplication).Assembly);
        services.AddAuthentication(HeaderAuthentication.Scheme).AddScheme<AuthenticationSchemeOptions, HeaderAuthentication>(HeaderAuthentication.Scheme, null);
        services.AddAuthorizationBuilder().AddPolicy("admins", policy => policy.RequireRole("admin"));
        services.AddCors(cors => cors.AddDefaultPolicy(policy => policy.WithOrigins(Origin).WithMethods("GET", "PUT").WithHeaders("X-Wish").WithExposedHeaders("ETag").AllowCredentials()));
        services.AddOutputCache(cache => cache.AddBasePolicy(policy => policy.NoCache()));
        services.AddResponseCompression(compression => compression.EnableForHttps = true); // some sources do not say the scheme
        // A trace id is of the request, and of no other.
        services.AddProblemDetails(problems => problems.CustomizeProblemDetails = context => context.ProblemDetails.Extensions.Remove("traceId"));
        services.AddOpenApi();
        services.AddHealthChecks();
        services.AddRateLimiter(limits =>
        {
            limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limits.AddPolicy("twice", http => RateLimitPartition.GetFixedWindowLimiter(
                http.Request.Path.Value!, _ => new FixedWindowRateLimiterOptions { PermitLimit = 2, Window = TimeSpan.FromHours(1), AutoReplenishment = false }));
        });
        return builder;
    }

    /// <summary>Gives the application its middleware and endpoints.</summary>
    public static void Configure(WebApplication app)
    {
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.UseResponseCompression();
        app.UseStaticFiles();
        app.UseRouting();
        app.UseCors();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseRateLimiter();
        app.UseOutputCache();
        app.MapControllers();
        app.MapOpenApi();
        app.MapHealthChecks("/health");
        ResultEndpoints.Map(app);
        RequestEndpoints.Map(app);
        MiddlewareEndpoints.Map(app);
    }
}
