namespace Lambent.Emulator;

/// <summary>
/// Where the record of an asynchronous invocation goes: a folder, or another function of the emulator. The record is that of Lambda,
/// https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html.
/// </summary>
public sealed record LambdaDestination
{
    private LambdaDestination()
    {
    }

    internal string? Directory { get; private init; }

    internal string? FunctionName { get; private init; }

    /// <summary>A folder, in which each record becomes a file <c>{request id}.json</c>. The folder is created when it does not exist.</summary>
    /// <param name="path">The path of the folder.</param>
    public static LambdaDestination ToDirectory(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new() { Directory = path };
    }

    /// <summary>A function of the same emulator, which is invoked asynchronously with the record as its event.</summary>
    /// <param name="name">The name of the function.</param>
    public static LambdaDestination ToFunction(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return new() { FunctionName = name };
    }
}
