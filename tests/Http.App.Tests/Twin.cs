using Lambent.Emulator;
using Lambent.TestKit;
using Microsoft.AspNetCore.Builder;

namespace Lambent.Http.App.Tests;

/// <summary>The test application at an address: on Kestrel, or on Lambda behind a gateway of the emulator.</summary>
internal sealed class Twin : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly LambdaEmulator? _emulator;
    private readonly LambdaRuntimeScope? _scope;

    private Twin(WebApplication app, Uri uri, LambdaEmulator? emulator = null, LambdaRuntimeScope? scope = null) => (_app, Uri, _emulator, _scope) = (app, uri, emulator, scope);

    public Uri Uri { get; }

    public static async Task<Twin> OnKestrelAsync(CancellationToken cancellationToken)
    {
        var app = TestApplication.CreateBuilder().Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.Use((http, next) =>
        {
            // What one on Lambda takes, where Kestrel cannot be sent it.
            if (http.Request.Headers.Remove(Losses.SchemeHeader, out var scheme))
                http.Request.Scheme = scheme!;
            return next(http);
        });
        TestApplication.Configure(app);
        await app.StartAsync(cancellationToken);
        return new Twin(app, new Uri(app.Urls.Single()));
    }

    public static async Task<Twin> OnLambdaAsync(LambdaGatewayOptions options, CancellationToken cancellationToken)
    {
        var emulator = await LambdaEmulator.StartAsync(new LambdaEmulatorOptions { Port = 0 }, cancellationToken);
        var scope = LambdaRuntimeScope.Begin(new LambdaRuntimeOptions { Environment = emulator.Environment, LogOutput = new KeptLog() });
        var builder = TestApplication.CreateBuilder();
        builder.UseLambda(http => http.ResponseStreaming = options.Stream ? LambdaResponseStreaming.All : LambdaResponseStreaming.None);
        var app = builder.Build();
        TestApplication.Configure(app);
        await app.StartAsync(cancellationToken);
        var gateway = await emulator.StartGatewayAsync(options with { Port = 0 }, cancellationToken);
        return new Twin(app, gateway.Uri, emulator, scope);
    }

    /// <summary>Puts one more gateway in front of the same function.</summary>
    public Task<LambdaGateway> GatewayAsync(LambdaGatewayOptions options) => _emulator!.StartGatewayAsync(options with { Port = 0 }, Xunit.TestContext.Current.CancellationToken);

    /// <summary>Sends the function an event, whatever it is.</summary>
    public Task<LambdaInvokeResult> InvokeAsync(byte[] payload) => _emulator!.InvokeAsync(payload, null, Xunit.TestContext.Current.CancellationToken);

    public Task<WireAnswer> SendAsync(WireRequest request) => WireClient.SendAsync(Uri, request, Xunit.TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        _scope?.Dispose();
        if (_emulator is not null)
            await _emulator.DisposeAsync();
    }
}
