using System.Text;
using System.Text.Json;
using Lambent.Emulator;
using Lambent.Testing;
using Xunit;

namespace Lambent.Http.App.Tests;

/// <summary>One function behind gateways of every gateway, and one more that streams.</summary>
public sealed class Everywhere : IAsyncLifetime
{
    private readonly Dictionary<(LambdaGatewayKind Source, bool Stream, string? Authorizer), LambdaGateway> _gateways = [];
    private Twin? _whole;
    private Twin? _streaming;

    public async ValueTask InitializeAsync()
    {
        _whole = await Twin.OnLambdaAsync(new LambdaGatewayOptions(), TestContext.Current.CancellationToken);
        _streaming = await Twin.OnLambdaAsync(new LambdaGatewayOptions { Stream = true }, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await _whole!.DisposeAsync();
        await _streaming!.DisposeAsync();
    }

    /// <summary>Sends a request through a gateway.</summary>
    /// <param name="kind">What the gateway plays.</param>
    /// <param name="stream">Whether it streams, and the function too.</param>
    /// <param name="request">The request.</param>
    /// <param name="authorizer">Whom it has authenticated, JSON.</param>
    internal async Task<WireAnswer> SendAsync(LambdaGatewayKind kind, bool stream, WireRequest request, string? authorizer = null)
    {
        if (!_gateways.TryGetValue((kind, stream, authorizer), out var gateway))
        {
            gateway = await (stream ? _streaming : _whole)!.GatewayAsync(new LambdaGatewayOptions
            {
                Kind = kind,
                Stream = stream,
                Settings = new() { BinaryMediaTypes = ["*/*"], Authorizer = authorizer is null ? null : JsonElement.Parse(authorizer) },
            });
            _gateways.Add((kind, stream, authorizer), gateway);
        }

        return await WireClient.SendAsync(gateway.Uri, request with { Headers = [new("Host", "localhost"), .. request.Headers] }, TestContext.Current.CancellationToken);
    }

    /// <summary>The body that the function answers to what a client of a WebSocket API did, and the status.</summary>
    internal async Task<string> SendAsync(LambdaWebSocketMessage message)
    {
        var result = await _whole!.InvokeAsync(HttpGateway.CreateEvent(message));
        using var answer = HttpGateway.ReadAnswer(result.Payload, LambdaGatewayKind.WebSocket);
        return $"{(int)answer.StatusCode} {Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken))}";
    }
}
