namespace Lambent.Http;

/// <summary>The start-up settings of an application: its arguments and the few settings that it needs before, or without, a configuration.</summary>
internal sealed class ApplicationSettings(string[] arguments)
{
    private readonly LambdaRuntimeScope? _scope = LambdaRuntimeScope.Current;

    /// <summary>The command line.</summary>
    public string[] Arguments => arguments;

    /// <summary>The variables of a test host; null for those of the process.</summary>
    public IReadOnlyDictionary<string, string>? EnvironmentVariables => _scope?.Options.Environment;

    /// <summary><c>Development</c>, <c>Production</c> or another name that the deployment sets.</summary>
    public string Environment => field ??= Of("environment") ?? "Production";

    /// <summary>The folder of the application's files.</summary>
    public string ContentRoot => field ??= Path.GetFullPath(Of("contentRoot") ?? Directory.GetCurrentDirectory());

    private string? Get(string variable) => (_scope?.Environment ?? LambdaEnvironment.Process).Get(variable);

    /// <summary>A host setting, read as <c>WebApplicationBuilder</c> reads it: the command line first, then <c>DOTNET_</c>, then <c>ASPNETCORE_</c>.</summary>
    private string? Of(string name) =>
        Argument(name) ?? Get("DOTNET_" + name.ToUpperInvariant()) ?? Get("ASPNETCORE_" + name.ToUpperInvariant());

    private string? Argument(string name)
    {
        for (var i = arguments.Length - 1; i >= 0; i--)
        {
            var argument = arguments[i].AsSpan();
            if (!argument.StartsWith("--", StringComparison.Ordinal))
                continue;
            argument = argument[2..];
            if (argument.Equals(name, StringComparison.OrdinalIgnoreCase) && i + 1 < arguments.Length)
                return arguments[i + 1];
            if (argument.StartsWith(name, StringComparison.OrdinalIgnoreCase) && argument.Length > name.Length && argument[name.Length] == '=')
                return argument[(name.Length + 1)..].ToString();
        }

        return null;
    }
}
