using System.ComponentModel;

namespace Lambent;

/// <summary>
/// The registration of a local Runtime API. The build targets of Lambent.Emulator compile a module initializer into the executable, which sets
/// <see cref="Start"/>. A build without that package contains no code of the emulator.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class LambdaLocalHost
{
    /// <summary>
    /// Starts a Runtime API in this process and returns the environment variables that Lambda sets, including <c>AWS_LAMBDA_RUNTIME_API</c>.
    /// The runtime calls it once, when neither that variable nor <see cref="LambdaRuntimeOptions.Endpoint"/> is set.
    /// </summary>
    public static Func<IReadOnlyDictionary<string, string>>? Start { get; set; }
}
