using System.CommandLine;
using System.Text.Json;

namespace Lambent.Cli.Tests;

/// <summary>The tool, run in this process as its Main runs it.</summary>
internal static class Tool
{
    public static Result Run(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = new RootCommand { EventCommand.Create() }.Parse(args).Invoke(new() { Output = output, Error = error });
        return new(exitCode, output.ToString(), error.ToString());
    }

    internal sealed record Result(int ExitCode, string Output, string Error)
    {
        public IReadOnlyList<JsonElement> Lines =>
            [.. Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
    }
}
