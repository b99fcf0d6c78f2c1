using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Lambent.Emulator;

/// <summary>
/// An address at which HTTP requests reach the function as one of AWS's gateways would bring them. Started by
/// <see cref="LambdaEmulator.StartGatewayAsync"/>. An answer that stands for a fault says in the header <c>X-Lambent-Fault</c> what was wrong.
/// </summary>
public sealed class LambdaGateway : IAsyncDisposable
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    private readonly WebApplication _app;
    private int _disposed;

    private LambdaGateway(WebApplication app, string name)
    {
        _app = app;
        Name = name;
        Uri = new Uri(app.Urls.First());
    }

    /// <summary>Where it listens.</summary>
    public Uri Uri { get; }

    /// <summary>What it plays, in words.</summary>
    internal string Name { get; }

    /// <summary>Stops listening.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0)
            return;
        using var grace = new CancellationTokenSource(Grace); // for answers that are on their way; the rest is cut
        await _app.StopAsync(grace.Token).ConfigureAwait(false);
        await _app.DisposeAsync().ConfigureAwait(false);
    }

    internal static async Task<LambdaGateway> StartAsync(LambdaEmulator emulator, LambdaGatewayOptions options, CancellationToken cancellationToken)
    {
        var gateway = Gateway.Of(options.Kind);
        Check(options, gateway);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        var endpoint = new IPEndPoint(Loopback.Address(options.Host)!, options.Port);
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => EmulatorServer.Configure(kestrel, endpoint));
        builder.Services.AddSingleton<IHostLifetime, EmulatorServer.NoSignals>();

        var app = builder.Build();
        app.Run(new GatewayEndpoint(emulator, options).AnswerAsync);
        try
        {
            await app.StartAsync(cancellationToken).ConfigureAwait(false);
            return new LambdaGateway(app, gateway.Name);
        }
        catch (Exception e)
        {
            await app.DisposeAsync().ConfigureAwait(false);
            if (e is IOException or SocketException)
                throw EmulatorServer.CannotListen("The gateway", options.Host, options.Port, EmulatorVariables.GatewayPort, nameof(LambdaGatewayOptions), e);
            throw;
        }
    }

    private static void Check(LambdaGatewayOptions options, Gateway gateway)
    {
        const string Type = nameof(LambdaGatewayOptions);
        if (Loopback.Address(options.Host) is null)
            throw new LambdaEmulatorException($"{Type}.{nameof(options.Host)} is '{options.Host}', which is not a loopback address. The gateway passes on whatever it is sent, so it listens on this machine only: use '127.0.0.1', '::1' or 'localhost'.");
        if (options.Port is < 0 or > ushort.MaxValue)
            throw new LambdaEmulatorException($"{Type}.{nameof(options.Port)} is {options.Port}, which is not a port from 0 to 65535, 0 for any that is free.");
        if (options.Kind == LambdaGatewayKind.WebSocket)
            throw new LambdaEmulatorException("The gateway cannot play a WebSocket API. Send the function events that HttpGateway.CreateEvent of Lambent.Testing makes of a LambdaWebSocketMessage.");
        if (options.Stream && !gateway.CanStream)
            throw new LambdaEmulatorException($"{Type}.{nameof(options.Stream)} is true, but {gateway.Name} cannot stream. Function URLs and REST APIs can.");
    }
}
