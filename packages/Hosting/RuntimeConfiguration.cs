namespace Lambent.Hosting;

/// <summary>One change to the runtime of a host, in the container so that each call adds one.</summary>
internal sealed record RuntimeConfiguration(Action<LambdaRuntimeBuilder, IServiceProvider> Apply);
