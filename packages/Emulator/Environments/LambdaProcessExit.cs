namespace Lambent.Emulator;

/// <summary>How a process of an execution environment ended.</summary>
/// <param name="Source"><c>function</c>, or the name of the extension.</param>
/// <param name="ExitCode">Its exit code, 128 and the number of the signal when one ended it; null when it was killed because its time was over.</param>
/// <param name="Duration">The time from the moment it was asked to end, or told of the shutdown, to its end; zero when it ended by itself.</param>
public sealed record LambdaProcessExit(string Source, int? ExitCode, TimeSpan Duration)
{
    /// <summary>Whether it did not end in its time, or had none.</summary>
    public bool WasKilled => ExitCode is null;
}
