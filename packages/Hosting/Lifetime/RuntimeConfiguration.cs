namespace Lambent.Hosting;

/// <summary>One <see cref="LambdaHostBuilderExtensions.ConfigureLambda"/> callback, as a service that the container can hold several of.</summary>
internal sealed record RuntimeConfiguration(Action<LambdaRuntimeBuilder, IServiceProvider> Apply);
