using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Lambent.Emulator;

/// <summary>Kestrel on one address, without logs, configuration files or signal handlers.</summary>
internal sealed class HttpServer : IAsyncDisposable
{
    private const int MaxHead = 2 * 1024 * 1024; // trailers count as headers, and hold an error body of up to 1 MiB in base64

    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    private readonly WebApplication _app;
    private readonly CancellationTokenSource _stopping;

    private HttpServer(WebApplication app, CancellationTokenSource stopping)
    {
        _app = app;
        _stopping = stopping;
        Uri = new Uri(app.Urls.First());
    }

    public Uri Uri { get; }

    /// <summary>Starts a server.</summary>
    /// <param name="endpoint">The address; port 0 is any that is free.</param>
    /// <param name="map">Adds middleware and routes. The token is cancelled when the server stops, so that requests that wait for an event end.</param>
    /// <param name="cancellationToken">Gives up the start.</param>
    /// <exception cref="IOException">The address cannot be used.</exception>
    public static async Task<HttpServer> StartAsync(IPEndPoint endpoint, Action<WebApplication, CancellationToken> map, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => Configure(kestrel, endpoint));
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton<IHostLifetime, NoSignals>();

        var app = builder.Build();
        var stopping = new CancellationTokenSource();
        map(app, stopping.Token);
        try
        {
            await app.StartAsync(cancellationToken).ConfigureAwait(false);
            return new HttpServer(app, stopping);
        }
        catch
        {
            stopping.Dispose();
            await app.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync().ConfigureAwait(false);
        using var grace = new CancellationTokenSource(Grace); // for answers that are on their way; the rest is cut
        await _app.StopAsync(grace.Token).ConfigureAwait(false);
        await _app.DisposeAsync().ConfigureAwait(false);
        _stopping.Dispose();
    }

    /// <summary>Middleware that refuses requests that a web page may have caused, and names what is here when there is no such path.</summary>
    public static Task GuardAsync(HttpContext http, RequestDelegate next, Func<HttpRequest, string?> refuse, string hint)
    {
        if (refuse(http.Request) is { } refusal)
            return Json.Send(http, StatusCodes.Status403Forbidden, ("errorMessage", refusal), ("errorType", "Forbidden"));
        return http.GetEndpoint() is null
            ? Json.Send(
                http,
                StatusCodes.Status404NotFound,
                ("errorMessage", $"There is nothing at '{http.Request.Method} {http.Request.Path}'. {hint}"),
                ("errorType", "NotFound"))
            : next(http);
    }

    /// <summary>The error for an address that cannot be used.</summary>
    public static LambdaEmulatorException CannotListen(string what, string host, int port, string variable, string options, Exception e)
    {
        var where = $"{host}:{port}";
        var cure = $"set {variable} (in code, {options}.Port) to another port, or to 0 for any that is free";
        return e.InnerException is AddressInUseException
            ? new($"{what} cannot listen on {where}: the port is taken, perhaps by another function. Stop that program, or {cure}.", e)
            : new($"{what} cannot listen on {where}: {e.Message} Check {EmulatorVariables.Host}, or {cure}.", e);
    }

    private static void Configure(KestrelServerOptions kestrel, IPEndPoint endpoint)
    {
        kestrel.AddServerHeader = false;
        kestrel.RequestHeaderEncodingSelector = static _ => Encoding.UTF8;
        kestrel.ResponseHeaderEncodingSelector = static _ => Encoding.UTF8; // a client context may hold any letter
        var limits = kestrel.Limits;
        limits.MaxRequestBodySize = null; // each endpoint has its own, and says so in Lambda's words
        limits.MinRequestBodyDataRate = null; // a debugger may hold either side
        limits.MinResponseDataRate = null;
        // A runtime is silent while its handler works. Not infinite: Kestrel's arithmetic overflows then, and it closes what is idle each second.
        limits.KeepAliveTimeout = TimeSpan.FromDays(30);
        limits.MaxRequestHeadersTotalSize = MaxHead;
        limits.MaxRequestBufferSize = MaxHead;
        kestrel.Listen(endpoint, static listen => listen.Protocols = HttpProtocols.Http1);
    }

    /// <summary>Ctrl+C belongs to the function: the host's own handler would swallow it and stop only the server.</summary>
    private sealed class NoSignals : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
