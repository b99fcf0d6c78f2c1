using Microsoft.Extensions.DependencyInjection;

namespace Lambent.Hosting;

/// <summary>Provides <see cref="LambdaContext"/> to the services of the scope of one invocation.</summary>
internal sealed class InvocationScope
{
    public LambdaContext? Context { get; set; }
}

internal static class InvocationScopeExtensions
{
    /// <summary>Creates a scope for the invocation, or for a record of its event, resolves the handler from it and calls the handler.</summary>
    public static async ValueTask<TOut> HandleInScopeAsync<THandler, TOut>(this IServiceProvider services, LambdaContext context, Func<THandler, ValueTask<TOut>> handle)
        where THandler : notnull
    {
        var scope = services.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
        {
            if (scope.ServiceProvider.GetService<InvocationScope>() is { } invocation) // absent from a container that a test of the user builds
                invocation.Context = context;
            return await handle(scope.ServiceProvider.GetRequiredService<THandler>()).ConfigureAwait(false);
        }
    }
}
