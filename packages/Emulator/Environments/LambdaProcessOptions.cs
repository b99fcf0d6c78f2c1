using System.Collections.ObjectModel;

namespace Lambent.Emulator;

/// <summary>The program of a function, and its extensions.</summary>
public sealed record LambdaProcessOptions
{
    /// <summary>The function's program: a path, or a name on the path such as <c>dotnet</c>.</summary>
    public required string FileName { get; init; }

    /// <summary>The program's arguments. Default: none.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>The folder that the function and its extensions run in. Default: that of this process.</summary>
    public string? WorkingDirectory { get; init; }

    /// <summary>
    /// More variables, for the function and its extensions. They come after those of this process and of <see cref="ExecutionEnvironment.Environment"/>.
    /// Default: none.
    /// </summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>The folder of external extensions, Lambda's <c>/opt/extensions</c>: every executable file in it is one. Default: null, none.</summary>
    public string? ExtensionsDirectory { get; init; }

    /// <summary>
    /// What the times that Lambda gives for shutdown are multiplied with; more than 1 gives processes more time on slow machines. Default: 1, which is
    /// 500 ms with internal extensions only and 2 seconds with external ones or on Managed Instances, 30 % of it for the function. See
    /// https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html.
    /// </summary>
    public double ShutdownScale { get; init; } = 1;

    /// <summary>Called with each line as it comes, on any thread. An exception of it becomes a line of <see cref="ExecutionEnvironment.Output"/>. Default: null.</summary>
    public Action<LambdaOutputLine>? OutputReceived { get; init; }
}
