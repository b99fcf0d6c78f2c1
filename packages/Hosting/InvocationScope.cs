using Microsoft.Extensions.DependencyInjection;

namespace Lambent.Hosting;

/// <summary>What the services of one event's scope know of it.</summary>
internal sealed class InvocationScope
{
    public LambdaContext? Context { get; set; }
}

internal static class InvocationScopes
{
    /// <summary>Handles an event with a handler from a scope of its own.</summary>
    public static async ValueTask<TOut> InScopeAsync<THandler, TOut>(this IServiceProvider services, LambdaContext context, Func<THandler, ValueTask<TOut>> handle)
        where THandler : class
    {
        var scope = services.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
        {
            scope.ServiceProvider.GetRequiredService<InvocationScope>().Context = context;
            return await handle(scope.ServiceProvider.GetRequiredService<THandler>()).ConfigureAwait(false);
        }
    }
}
