using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;

namespace Lambent.Emulator;

/// <summary>
/// An address at which HTTP requests reach the function as one of AWS's gateways would bring them. Started by
/// <see cref="LambdaEmulator.StartGatewayAsync"/>. An answer that stands for a fault says in the header <c>X-Lambent-Fault</c> what was wrong.
/// </summary>
public sealed class LambdaGateway : IAsyncDisposable
{
    private readonly HttpServer _server;
    private int _disposed;

    private LambdaGateway(HttpServer server, string name)
    {
        _server = server;
        Name = name;
    }

    /// <summary>Where it listens.</summary>
    public Uri Uri => _server.Uri;

    /// <summary>The gateway that it emulates, in words.</summary>
    internal string Name { get; }

    /// <summary>Stops listening.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0)
            return;
        await _server.DisposeAsync().ConfigureAwait(false);
    }

    internal static async Task<LambdaGateway> StartAsync(LambdaEmulator emulator, LambdaGatewayOptions options, CancellationToken cancellationToken)
    {
        var gateway = Gateway.Of(options.Kind);
        Check(options, gateway);
        var endpoint = new IPEndPoint(Loopback.Address(options.Host)!, options.Port);
        try
        {
            var server = await HttpServer.StartAsync(endpoint, (app, stopping) => Map(app, emulator, options, stopping), cancellationToken).ConfigureAwait(false);
            return new LambdaGateway(server, gateway.Name);
        }
        catch (Exception e) when (e is IOException or SocketException)
        {
            throw HttpServer.CannotListen("The gateway", options.Host, options.Port, EmulatorVariables.GatewayPort, nameof(LambdaGatewayOptions), e);
        }
    }

    private static void Map(WebApplication app, LambdaEmulator emulator, LambdaGatewayOptions options, CancellationToken stopping)
    {
        if (options.Kind == LambdaGatewayKind.WebSocket)
            app.UseWebSockets().Run(new WebSocketEndpoint(emulator, options, stopping).AnswerAsync);
        else
            app.Run(new GatewayEndpoint(emulator, options).AnswerAsync);
    }

    private static void Check(LambdaGatewayOptions options, Gateway gateway)
    {
        const string Type = nameof(LambdaGatewayOptions);
        if (Loopback.Address(options.Host) is null)
            throw new LambdaEmulatorException($"{Type}.{nameof(options.Host)} is '{options.Host}', which is not a loopback address. The gateway passes on whatever it is sent, so it listens on this machine only: use '127.0.0.1', '::1' or 'localhost'.");
        if (options.Port is < 0 or > ushort.MaxValue)
            throw new LambdaEmulatorException($"{Type}.{nameof(options.Port)} is {options.Port}, which is not a port from 0 to 65535, 0 for any that is free.");
        if (options.Routes.Count > 0 && !gateway.HasRoutes)
            throw new LambdaEmulatorException($"{Type}.{nameof(options.Routes)} are set, but {gateway.Name} has no routes. Set {nameof(options.FunctionName)}, or use a REST or HTTP API.");
        if (options.Cors is not null && gateway.PreflightStatus is null)
            throw new LambdaEmulatorException($"{Type}.{nameof(options.Cors)} is set, but {gateway.Name} has no CORS configuration. Function URLs and HTTP APIs have one.");
        if (options.IntegrationTimeout is { } timeout && timeout <= TimeSpan.Zero && timeout != Timeout.InfiniteTimeSpan)
            throw new LambdaEmulatorException($"{Type}.{nameof(options.IntegrationTimeout)} is {timeout}, which is not a time over zero.");
        if (!options.RouteSelectionExpression.StartsWith("$request.body.", StringComparison.Ordinal))
            throw new LambdaEmulatorException($"{Type}.{nameof(options.RouteSelectionExpression)} is '{options.RouteSelectionExpression}'. Only members of the message are supported: '$request.body.action'.");
        if (options.Stream && !gateway.CanStream)
            throw new LambdaEmulatorException($"{Type}.{nameof(options.Stream)} is true, but {gateway.Name} cannot stream. Function URLs and REST APIs can.");
    }
}
