namespace Lambent.Extensions;

/// <summary>
/// Lambda extensions: programs that run beside a function and are told of its invocations, its end and what it logs. See
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
    /// <summary>A builder.</summary>
    /// <param name="name">
    /// The name under which the extension registers. Lambda knows an external extension by the name of its file in <c>/opt/extensions</c>, which is
    /// the default.
    /// </param>
    public static LambdaExtensionBuilder CreateBuilder(string? name = null) => new(name);
}
