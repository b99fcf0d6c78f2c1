using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;

namespace Lambent;

/// <summary>Gives access to the Lambda invocation and the event of a request.</summary>
public static class LambdaHttpContextExtensions
{
    /// <summary>The context of the invocation; null on Kestrel, and in tests that use no event.</summary>
    public static LambdaContext? GetLambdaContext(this HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Features.Get<LambdaHttpFeature>()?.LambdaContext;
    }

    /// <summary>The event of the request; null on Kestrel, and in tests that use no event.</summary>
    /// <typeparam name="TEvent">The type of the event, such as <c>APIGatewayV2Request</c>.</typeparam>
    public static TEvent? GetLambdaEvent<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors)] TEvent>(this HttpContext context)
        where TEvent : class, ILambdaJson
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Features.Get<LambdaHttpFeature>()?.GetEvent<TEvent>();
    }
}
