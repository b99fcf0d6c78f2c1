using Microsoft.AspNetCore.Http;

namespace Lambent.Emulator;

/// <summary>SnapStart: https://docs.aws.amazon.com/lambda/latest/dg/snapstart-runtime-hooks-custom.html.</summary>
internal sealed partial class RuntimeApi
{
    private RuntimeSession? _restored; // whose connection ended with the snapshot; the next one is its own

    private RuntimeSession Session(HttpContext http) => RuntimeSession.Of(http, () => Interlocked.Exchange(ref _restored, null));

    /// <summary>The runtime is ready for its snapshot; the answer is its restore. No connection survives that.</summary>
    private async Task RestoreNextAsync(HttpContext http)
    {
        var session = Session(http);
        if (!session.TryRestore(out var from))
        {
            await RuntimeReply.InvalidTransition(http, from, RuntimeState.Restoring).ConfigureAwait(false);
            return;
        }

        extensions.CloseRegistration(); // for the runtime that lives on after its restore
        desk.Snapshot();
        using var leaves = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, stopping);
        try
        {
            await restore.WaitAsync(leaves.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            http.Abort();
            return;
        }

        desk.Restore();
        _restored = session;
        http.Response.Headers.Connection = "close";
        http.Response.ContentLength = 0;
    }

    private async Task RestoreErrorAsync(HttpContext http)
    {
        if (!Session(http).TryFailRestore(out var from))
        {
            await RuntimeReply.InvalidTransition(http, from, RuntimeState.RestoreError).ConfigureAwait(false);
        }
        else if (await ReadErrorAsync(http, desk.FailInit).ConfigureAwait(false) is { } error)
        {
            desk.FailInit(error);
            await RuntimeReply.Accepted(http).ConfigureAwait(false);
        }
    }
}
