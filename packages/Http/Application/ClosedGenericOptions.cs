using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Lambent.Http;

/// <summary>
/// Options that are registered with their closed type. The options that routing needs are open generic services, and a Native AOT binary would construct
/// each closed type at start: a third of the time from the start to the first event.
/// </summary>
internal sealed class ClosedGenericOptions<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>(IServiceProvider services) : IOptions<TOptions>
    where TOptions : class
{
    private readonly Lock _gate = new();
    private TOptions? _value;

    public TOptions Value
    {
        get
        {
            if (Volatile.Read(ref _value) is { } made)
                return made;
            lock (_gate)
            {
                return _value ??= new OptionsFactory<TOptions>(
                    services.GetServices<IConfigureOptions<TOptions>>(),
                    services.GetServices<IPostConfigureOptions<TOptions>>(),
                    services.GetServices<IValidateOptions<TOptions>>()).Create(Options.DefaultName);
            }
        }
    }

    /// <summary>Registers the options.</summary>
    public static void Add(IServiceCollection services) => services.TryAddSingleton<IOptions<TOptions>>(static provider => new ClosedGenericOptions<TOptions>(provider));
}
