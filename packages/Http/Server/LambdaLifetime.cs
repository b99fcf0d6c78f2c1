using Microsoft.Extensions.Hosting;

namespace Lambent.Http;

/// <summary>Replaces the console lifetime: the shutdown hooks of the runtime handle signals.</summary>
internal sealed class LambdaLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
