using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Lambent;

/// <summary>Authentication by the gateway in front of the function: a JWT or Lambda authorizer, a Cognito user pool, IAM.</summary>
public static class LambdaAuthenticationExtensions
{
    /// <summary>The default name of the scheme: <c>Lambda</c>.</summary>
    public const string AuthenticationScheme = "Lambda";

    /// <summary>
    /// Adds a scheme that uses the user that the gateway has verified, so that <c>RequireAuthorization()</c>, roles and policies work. A request without such a
    /// user is refused with 401; a request of a user without permission is refused with 403. Each group of a Cognito user pool is a role, and each scope of a
    /// JWT is a claim <c>scope</c>. Requests that do not come from Lambda, such as requests to Kestrel on your machine, have no user.
    /// See https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-to-api.html.
    /// </summary>
    /// <param name="builder">The builder that <c>services.AddAuthentication()</c> returns.</param>
    /// <param name="authenticationScheme">The name of the scheme.</param>
    /// <example>
    /// <code>
    /// builder.Services.AddAuthentication().AddLambda();
    /// builder.Services.AddAuthorizationBuilder().AddPolicy("write", policy => policy.RequireClaim("scope", "orders/write"));
    /// app.MapPost("/orders", Create).RequireAuthorization("write");
    /// app.MapDelete("/orders/{id}", Delete).RequireAuthorization(policy => policy.RequireRole("admin"));
    /// </code>
    /// </example>
    public static AuthenticationBuilder AddLambda(this AuthenticationBuilder builder, string authenticationScheme = AuthenticationScheme)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AddScheme<AuthenticationSchemeOptions, Handler>(authenticationScheme, null);
    }

    private sealed class Handler(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
        : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
    {
        protected override Task<AuthenticateResult> HandleAuthenticateAsync()
        {
            // On Kestrel there is no such feature, and no gateway that has verified a user.
            var isVerified = Context.Features.Get<LambdaHttpFeature>() is not null && Context.User.Identity is { IsAuthenticated: true };
            return Task.FromResult(isVerified ? AuthenticateResult.Success(new AuthenticationTicket(Context.User, Scheme.Name)) : AuthenticateResult.NoResult());
        }
    }
}
