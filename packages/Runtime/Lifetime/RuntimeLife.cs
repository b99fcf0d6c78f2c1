namespace Lambent;

/// <summary>One runtime as its parts see it.</summary>
/// <param name="environment">The variables it sees.</param>
/// <param name="options">How it runs.</param>
/// <param name="log">Where it logs.</param>
/// <param name="address">Its Runtime API, which is also the Extensions API; null when events come from elsewhere.</param>
internal sealed class RuntimeLife(LambdaEnvironment environment, LambdaRuntimeOptions options, RuntimeLog log, RuntimeApiAddress? address)
{
    public LambdaEnvironment Environment { get; } = environment;

    public LambdaRuntimeOptions Options { get; } = options;

    public RuntimeLog Log { get; } = log;

    public RuntimeApiAddress? Address { get; } = address;

    /// <summary>Whether this is a process of Lambda's, to be ended by signals, rather than a program inside another or on a developer's machine.</summary>
    public bool OwnsProcess { get; init; }
}
