namespace Lambent.Events.Tests;

/// <summary>Holds handlers until it is opened and counts how many were inside at a time.</summary>
internal sealed class Gate(int expected)
{
    private readonly TaskCompletionSource _entered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _open = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock _lock = new();
    private int _inside;

    /// <summary>Ends when as many are inside as are expected.</summary>
    public Task AllEntered => _entered.Task;

    public int Most { get; private set; }

    public int Total { get; private set; }

    public void Open() => _open.SetResult();

    public async Task EnterAsync(object record)
    {
        lock (_lock)
        {
            Total++;
            Most = Math.Max(Most, ++_inside);
            if (_inside == expected)
                _entered.TrySetResult();
        }

        await _open.Task;
        lock (_lock)
            _inside--;
    }
}
