using Microsoft.Extensions.Hosting;

namespace Lambent.Http;

/// <summary>Takes the place of the console's lifetime: signals are the business of the runtime's shutdown hooks.</summary>
internal sealed class LambdaLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
