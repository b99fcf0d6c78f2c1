namespace Lambent.Extensions;

/// <summary>
/// Creates Lambda extensions: programs that receive the lifecycle events, the logs and the telemetry of a function. See
/// https://docs.aws.amazon.com/lambda/latest/dg/lambda-extensions.html.
/// </summary>
/// <example>
/// <code>
/// LambdaExtension.CreateBuilder()
///     .OnTelemetry(async (records, cancellationToken) => await store.WriteAsync(records, cancellationToken))
///     .OnShutdown(async (shutdown, cancellationToken) => await store.FlushAsync(cancellationToken))
///     .Run();
/// </code>
/// </example>
public static class LambdaExtension
{
    /// <summary>Creates a builder for an extension.</summary>
    /// <param name="name">
    /// The name under which the extension registers. Default: the file name of the process. Lambda requires the file name in <c>/opt/extensions</c> for an
    /// external extension.
    /// </param>
    /// <exception cref="ArgumentException">The name is empty, or it has characters other than ASCII letters, digits and punctuation.</exception>
    public static LambdaExtensionBuilder CreateBuilder(string? name = null) => new(name);
}
