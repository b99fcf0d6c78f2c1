using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Lambent;

#pragma warning disable CA1822
internal sealed class RuntimeLog
{
    public static RuntimeLog Silent { get; } = new();
    public ILogger Logger => NullLogger.Instance;
    public static RuntimeLog Create(LambdaEnvironment environment, LambdaRuntimeOptions options) => new();
    public void MalformedHeader(string name, int length) => Warn($"The header '{name}' ({length} bytes) cannot be read and is ignored.");
    public void OutcomeLost(string what, string address, string reason) => Warn($"The {what} could not be sent to the Runtime API at '{address}': {reason}.");
    public void OutcomeRefused(string what, int status, string errorType, int length) => Warn($"The Runtime API answered {status}{errorType} to the {what} of {length} bytes.");
    public void HandlerFailed(LambdaError error, LambdaContext context) => Warn(error.Exception?.ToString() ?? error.ErrorMessage);
    public void Event(LambdaInvocation invocation) { }
    public void Fatal(Exception e) => Warn(e.Message);
    private static void Warn(string text) { using var o = Console.OpenStandardOutput(); o.Write(System.Text.Encoding.UTF8.GetBytes(text + "\n")); }
}
