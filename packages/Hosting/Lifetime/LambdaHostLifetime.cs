using Microsoft.Extensions.Hosting;

namespace Lambent.Hosting;

/// <summary>Replaces the console lifetime: the shutdown hooks of the runtime handle the signals, and two handlers would conflict.</summary>
internal sealed class LambdaHostLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
