using Microsoft.AspNetCore.Http;

namespace Lambent.Emulator;

/// <summary>SnapStart: https://docs.aws.amazon.com/lambda/latest/dg/snapstart-runtime-hooks-custom.html.</summary>
internal sealed partial class RuntimeApi
{
    /// <summary>The runtime is ready for its snapshot; the answer is its restore. No connection survives that.</summary>
    private async Task RestoreNextAsync(HttpContext http)
    {
        if (!environment.TrySnapshot(out var from))
        {
            await RuntimeReply.InvalidTransition(http, from, RuntimeState.Restoring).ConfigureAwait(false);
            return;
        }

        using var leaves = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, stopping);
        try
        {
            await environment.WaitForRestoreAsync(leaves.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            http.Abort();
            return;
        }

        http.Response.Headers.Connection = "close";
        http.Response.ContentLength = 0;
    }

    private async Task RestoreErrorAsync(HttpContext http)
    {
        if (!environment.TryFailRestore(out var from))
        {
            await RuntimeReply.InvalidTransition(http, from, RuntimeState.RestoreError).ConfigureAwait(false);
        }
        else if (await ReadErrorAsync(http, environment.FailInit).ConfigureAwait(false) is { } error)
        {
            environment.FailInit(error);
            await RuntimeReply.Accepted(http).ConfigureAwait(false);
        }
        else
        {
            environment.FailInit(Cut());
        }
    }
}
