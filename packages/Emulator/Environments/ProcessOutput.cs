namespace Lambent.Emulator;

/// <summary>The lines of all processes of an environment, in the order in which they came. The oldest are dropped over the limit.</summary>
/// <param name="observe">Called with each line, on any thread.</param>
internal sealed class ProcessOutput(Action<LambdaOutputLine> observe)
{
    private const int MaxLines = 10_000;

    private readonly Lock _gate = new();
    private readonly Queue<LambdaOutputLine> _lines = new();
    private readonly List<(string Text, TaskCompletionSource<LambdaOutputLine> Found)> _waiting = [];
    private bool _ended;

    public LambdaOutputLine[] Lines
    {
        get
        {
            lock (_gate)
                return [.. _lines];
        }
    }

    /// <summary>Adds a line. An exception of the observer becomes a line too: the process must not wait for a reader that has stopped.</summary>
    public void Add(LambdaOutputLine line)
    {
        Keep(line);
        try
        {
            observe(line);
        }
        catch (Exception e) // boundary: the callback is user code
        {
            Keep(new("emulator", IsExtension: false, IsError: true, $"{nameof(LambdaProcessOptions)}.{nameof(LambdaProcessOptions.OutputReceived)} threw {e.GetType()} for a line of {line.Source}: {e.Message}"));
        }
    }

    public Task<LambdaOutputLine> WaitAsync(string text, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            foreach (var line in _lines)
            {
                if (line.Text.Contains(text, StringComparison.Ordinal))
                    return Task.FromResult(line);
            }

            if (_ended)
                return Task.FromException<LambdaOutputLine>(NeverCame(text));
            var found = new TaskCompletionSource<LambdaOutputLine>(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Add((text, found));
            return found.Task.WaitAsync(cancellationToken);
        }
    }

    /// <summary>All processes have ended.</summary>
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

    private void Keep(LambdaOutputLine line)
    {
        lock (_gate)
        {
            _lines.Enqueue(line);
            if (_lines.Count > MaxLines)
                _lines.Dequeue();
            for (var i = _waiting.Count - 1; i >= 0; i--)
            {
                if (!line.Text.Contains(_waiting[i].Text, StringComparison.Ordinal))
                    continue;
                _waiting[i].Found.TrySetResult(line);
                _waiting.RemoveAt(i);
            }
        }
    }

    private static LambdaEmulatorException NeverCame(string text) => new($"All processes of the environment ended, and none wrote a line with '{text}'.");
}
