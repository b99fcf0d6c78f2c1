using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Lambent.Http;

/// <summary>
/// Options as a service of their own closed type. Those that routing asks for are open generic services, and a native file would put the type of each
/// together at start: a third of the time that an application takes to ask for its first event.
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

    /// <summary>Adds them.</summary>
    public static void Add(IServiceCollection services) => services.TryAddSingleton<IOptions<TOptions>>(static provider => new ClosedGenericOptions<TOptions>(provider));
}
