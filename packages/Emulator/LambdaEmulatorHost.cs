using System.ComponentModel;
using System.Reflection;

namespace Lambent.Emulator;

/// <summary>What the build targets of this package register with <see cref="LambdaLocalHost.Start"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class LambdaEmulatorHost
{
    /// <summary>
    /// Starts the emulator for this process as its variables and command line say, and returns what Lambda would have set. A setting that
    /// cannot be used is named in one line and ends the process with code 1.
    /// </summary>
    public static IReadOnlyDictionary<string, string> Start()
    {
        var session = new LocalSession(Terminal.Process, EventArgument.Process, Environment.Exit);
        try
        {
            var options = LambdaEmulatorOptions.FromEnvironment(Variable);
            if (string.IsNullOrEmpty(Variable("AWS_LAMBDA_FUNCTION_NAME")))
                options = options with { Function = options.Function with { Name = ProgramName() ?? options.Function.Name } };

            // A boundary: the runtime owns this thread and starts nothing else before it has the address.
            return session.StartAsync(Environment.GetCommandLineArgs()[1..], options).GetAwaiter().GetResult()!;
        }
        catch (LambdaEmulatorException e)
        {
            session.Fail(e);
            throw;
        }
    }

#pragma warning disable RS0030 // the one place of this package that reads the process's environment
    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name);
#pragma warning restore RS0030

    /// <summary>The program's name as far as a function may have it.</summary>
    private static string? ProgramName()
    {
        var name = Assembly.GetEntryAssembly()?.GetName().Name;
        return string.IsNullOrEmpty(name) ? null : string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-').Take(64));
    }
}
