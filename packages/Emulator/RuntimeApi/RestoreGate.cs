namespace Lambent.Emulator;

/// <summary>Where a runtime waits between its snapshot and its restore, when that is held.</summary>
internal sealed class RestoreGate(bool hold)
{
    private readonly SemaphoreSlim _asked = new(0);
    private readonly SemaphoreSlim _restored = new(0);

    /// <summary>A runtime waits for its restore.</summary>
    public async Task WaitAsync(CancellationToken cancellationToken)
    {
        if (!hold)
            return;
        _asked.Release();
        try
        {
            await _restored.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            await _asked.WaitAsync(TimeSpan.Zero, CancellationToken.None).ConfigureAwait(false); // it does not wait any more
            throw;
        }
    }

    /// <summary>Waits for such a runtime and restores it.</summary>
    public async Task RestoreAsync(CancellationToken cancellationToken)
    {
        if (!hold)
            throw new InvalidOperationException($"A runtime is restored as soon as it asks. Set {nameof(LambdaFunctionOptions)}.{nameof(LambdaFunctionOptions.HoldRestore)} to say when.");
        await _asked.WaitAsync(cancellationToken).ConfigureAwait(false);
        _restored.Release();
    }
}
