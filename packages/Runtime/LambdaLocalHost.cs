using System.ComponentModel;

namespace Lambent;

/// <summary>
/// Where a local Lambda registers itself. The build targets of Lambent.Emulator compile a module initializer into the executable that sets
/// <see cref="Start"/>; a build without that package carries nothing of it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class LambdaLocalHost
{
    /// <summary>
    /// Starts a Runtime API in this process and returns the variables that Lambda would have set, <c>AWS_LAMBDA_RUNTIME_API</c> among them.
    /// Called once, when that variable is neither set nor given in options.
    /// </summary>
    public static Func<IReadOnlyDictionary<string, string>>? Start { get; set; }
}
