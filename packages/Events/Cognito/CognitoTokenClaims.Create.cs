using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

public sealed partial record CognitoTokenClaims
{
    /// <summary>Sets the claims to add or override: the members of an object.</summary>
    /// <param name="claims">A type or map that is written as a JSON object.</param>
    /// <param name="contract">How it is written: <c>AppJson.Default.Claims</c>.</param>
    /// <returns>The same instance.</returns>
    /// <exception cref="ArgumentException">The claims are not written as a JSON object.</exception>
    public CognitoTokenClaims SetClaims<T>(T claims, JsonTypeInfo<T> contract)
    {
        var element = JsonSerializer.SerializeToElement(claims, contract);
        if (element.ValueKind != JsonValueKind.Object)
            throw new ArgumentException("Claims must be a JSON object.", nameof(claims));
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject())
            members[member.Name] = member.Value;
        ClaimsToAddOrOverride = members;
        return this;
    }
}
