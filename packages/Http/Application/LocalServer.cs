using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Lambent.Http;

/// <summary>Serves an application on Kestrel during local development. Native AOT binaries do not contain it: the build targets turn the switch off.</summary>
internal static class LocalServer
{
    private const string Switch = "Lambent.Http.LocalServer";

    /// <summary>Whether the binary contains the local server.</summary>
    [FeatureSwitchDefinition(Switch)]
    public static bool IsSupported => !AppContext.TryGetSwitch(Switch, out var isOn) || isOn;

    /// <summary>Listens until the token, the application or Ctrl+C stops the server.</summary>
    public static async Task RunAsync(string[] arguments, RequestPipeline application, IServiceProvider services, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder(arguments);
        builder.WebHost.UseKestrelHttpsConfiguration(); // for the https URLs of launchSettings.json
        builder.Services.AddSingleton(services.GetRequiredService<ILoggerFactory>()); // the server and the application share one log
        var host = builder.Build();
        await using (host.ConfigureAwait(false))
        {
            using var stop = services.GetRequiredService<Microsoft.Extensions.Hosting.IHostApplicationLifetime>().ApplicationStopping.Register(host.Lifetime.StopApplication);
            host.Run(async context =>
            {
                context.Features.Set<IServiceProvidersFeature>(null); // the services of the host are not the services of the application
                var own = application.CreateContext(context.Features);
                try
                {
                    await application.ProcessRequestAsync(own).ConfigureAwait(false);
                }
                finally
                {
                    application.DisposeContext(own, null);
                }
            });
            await Microsoft.Extensions.Hosting.HostingAbstractionsHostExtensions.RunAsync(host, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Ends a program that runs outside Lambda and has no local server.</summary>
    public static Task Refuse()
    {
        var failure = new LambdaRuntimeException(
            LambdaRuntimeFailure.Configuration,
            $"{EnvironmentVariables.RuntimeApi} is not set, so this is not Lambda, and this file was published without the local server, as Native AOT files are. Run the project with 'dotnet run', start this file with 'lambent run', or publish it with '<LambentLocalServer>true</LambentLocalServer>'.");
        if (LambdaRuntimeScope.Current is not null)
            throw failure;
        RuntimeLog.Create(LambdaEnvironment.Process, new LambdaRuntimeOptions()).Fatal(failure);
        Environment.Exit(1);
        return Task.CompletedTask;
    }
}
