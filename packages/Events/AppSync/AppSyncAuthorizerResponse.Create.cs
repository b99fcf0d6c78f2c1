namespace Lambent.Events;

public sealed partial record AppSyncAuthorizerResponse
{
    /// <summary>Allows the request.</summary>
    /// <param name="context">What resolvers are to see of the caller.</param>
    public static AppSyncAuthorizerResponse Allow(IReadOnlyDictionary<string, JsonScalar>? context = null) =>
        new() { IsAuthorized = true, ResolverContext = context };

    /// <summary>Refuses the request.</summary>
    public static AppSyncAuthorizerResponse Deny() => new() { IsAuthorized = false };
}
