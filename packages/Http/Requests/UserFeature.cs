using System.Security.Claims;
using Microsoft.AspNetCore.Http.Features.Authentication;

namespace Lambent.Http;

/// <summary><c>HttpContext.User</c>: the user that the gateway has authenticated. Created when it is first used.</summary>
internal sealed class UserFeature(JsonSlice authorizer, JsonSlice identity) : IHttpAuthenticationFeature
{
    private const string CognitoGroups = "cognito:groups";

    private static ReadOnlySpan<byte> CognitoGroupsUtf8 => "cognito:groups"u8;

    public ClaimsPrincipal? User
    {
        get => field ??= new ClaimsPrincipal(Identity());
        set;
    }

    private ClaimsIdentity Identity()
    {
        return Jwt(authorizer["jwt"u8])
            ?? Claims("Cognito", authorizer["claims"u8], "cognito:username", CognitoGroups)
            ?? Claims("AWS_IAM", authorizer["iam"u8], "userArn")
            ?? Claims("Lambda", authorizer["lambda"u8], "principalId")
            ?? Lambda(authorizer)
            ?? Lattice(identity)
            ?? Iam(identity)
            ?? new ClaimsIdentity(); // no user: an identity without an authentication type is not authenticated
    }

    /// <summary>https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html.</summary>
    private static ClaimsIdentity? Jwt(JsonSlice jwt)
    {
        var claims = jwt["claims"u8];
        var identity = claims[CognitoGroupsUtf8].IsPresent ? Claims("JWT", claims, "sub", CognitoGroups) : Claims("JWT", claims, "sub");
        var scopes = jwt["scopes"u8].Members();
        while (identity is not null && scopes.Next())
        {
            if (scopes.Value.Text is { } scope && !identity.HasClaim("scope", scope))
                identity.AddClaim(new Claim("scope", scope));
        }

        return identity;
    }

    /// <summary>The values that the Lambda authorizer of a REST API has returned: members of the authorizer object. The gateway adds the latency itself.</summary>
    private static ClaimsIdentity? Lambda(JsonSlice authorizer)
    {
        var own = new List<Claim>();
        var members = authorizer.Members();
        while (authorizer.IsObject && members.Next())
        {
            var isOther = members.NameIs("claims"u8) || members.NameIs("scopes"u8) || members.NameIs("jwt"u8) || members.NameIs("iam"u8) || members.NameIs("lambda"u8) || members.NameIs("integrationLatency"u8);
            if (!isOther && ToClaim(in members) is { } claim)
                own.Add(claim);
        }

        return own.Count == 0 ? null : new ClaimsIdentity(own, "Lambda", "principalId", ClaimTypes.Role);
    }

    /// <summary>The caller of a REST API who has signed the request. Test calls of the console have no ARN.</summary>
    private static ClaimsIdentity? Iam(JsonSlice identity) => identity["userArn"u8].IsText && identity["accessKey"u8].IsText
        ? Claims("AWS_IAM", identity, "userArn")
        : null;

    /// <summary>https://docs.aws.amazon.com/vpc-lattice/latest/ug/lambda-functions.html.</summary>
    private static ClaimsIdentity? Lattice(JsonSlice identity) => identity["type"u8].IsText && identity["principal"u8].IsText
        ? Claims(identity["type"u8].Text!, identity, "principal")
        : null;

    /// <summary>An identity with the claims of all members that have a value; null when there are none, so that an empty object authenticates no user.</summary>
    private static ClaimsIdentity? Claims(string authenticationType, JsonSlice members, string nameType, string roleType = ClaimTypes.Role)
    {
        if (!members.IsObject)
            return null;
        var claims = new List<Claim>();
        var walk = members.Members();
        while (walk.Next())
        {
            if (walk.NameIs(CognitoGroupsUtf8))
                AddGroups(claims, walk.Value);
            else if (ToClaim(in walk) is { } claim)
                claims.Add(claim);
        }

        return claims.Count == 0 ? null : new ClaimsIdentity(claims, authenticationType, nameType, roleType);
    }

    /// <summary>
    /// Adds a claim for each group of a user pool. REST APIs join groups with commas, HTTP APIs with spaces within brackets (assumed from user reports: the AWS
    /// pages do not describe it).
    /// </summary>
    private static void AddGroups(List<Claim> claims, JsonSlice groups)
    {
        if (groups.IsArray)
        {
            var items = groups.Members();
            while (items.Next())
                claims.Add(new Claim(CognitoGroups, items.Value.Text ?? ""));
            return;
        }

        var text = groups.Text ?? "";
        var names = text is ['[', .., ']'] ? text[1..^1].Split([' ', ',']) : text.Split(',');
        foreach (var name in names)
        {
            if (name.Trim() is { Length: > 0 } group)
                claims.Add(new Claim(CognitoGroups, group));
        }
    }

    private static Claim? ToClaim(in JsonWalk member)
    {
        var value = member.Value;
        if (!value.IsPresent)
            return null;
        var type = value.IsText ? ClaimValueTypes.String
            : value.IsObject || value.IsArray ? "JSON" // the value type that the JWT handlers of ASP.NET Core use
            : value.IsTrue || value.Json.Span[0] == (byte)'f' ? ClaimValueTypes.Boolean
            : ClaimValueTypes.Double;
        return new Claim(member.Name, value.Text!, type);
    }
}
