namespace Lambent.Emulator;

/// <summary>The lines of all processes in the order in which they came, and who waits for one.</summary>
internal sealed class SandboxOutput(Action<LambdaSandboxLine> observe)
{
    private readonly Lock _gate = new();
    private readonly List<LambdaSandboxLine> _lines = [];
    private readonly List<(string Text, TaskCompletionSource<LambdaSandboxLine> Found)> _waiting = [];
    private bool _ended;

    public LambdaSandboxLine[] Lines
    {
        get
        {
            lock (_gate)
                return [.. _lines];
        }
    }

    public void Add(LambdaSandboxLine line)
    {
        lock (_gate)
        {
            _lines.Add(line);
            for (var i = _waiting.Count - 1; i >= 0; i--)
            {
                if (!line.Text.Contains(_waiting[i].Text, StringComparison.Ordinal))
                    continue;
                _waiting[i].Found.TrySetResult(line);
                _waiting.RemoveAt(i);
            }
        }

        observe(line);
    }

    public Task<LambdaSandboxLine> WaitAsync(string text, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            foreach (var line in _lines)
            {
                if (line.Text.Contains(text, StringComparison.Ordinal))
                    return Task.FromResult(line);
            }

            if (_ended)
                return Task.FromException<LambdaSandboxLine>(NeverCame(text));
            var found = new TaskCompletionSource<LambdaSandboxLine>(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Add((text, found));
            return found.Task.WaitAsync(cancellationToken);
        }
    }

    /// <summary>No process is left that could write.</summary>
    public void End()
    {
        lock (_gate)
        {
            _ended = true;
            foreach (var (text, found) in _waiting)
                found.TrySetException(NeverCame(text));
            _waiting.Clear();
        }
    }

    private static LambdaEmulatorException NeverCame(string text) => new($"All processes of the sandbox ended, and none wrote a line with '{text}'.");
}
