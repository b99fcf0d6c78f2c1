using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace Lambent.Emulator.Tests;

/// <summary>Where an extension wants to be told.</summary>
internal sealed class TelemetryListener : IAsyncDisposable
{
    private readonly Channel<string> _batches = Channel.CreateUnbounded<string>();
    private readonly WebApplication _app;

    private TelemetryListener(WebApplication app) => _app = app;

    public int Port => new Uri(_app.Urls.First()).Port;

    /// <summary>Keeps answers back until it is completed.</summary>
    public TaskCompletionSource? Hold { get; set; }

    public static async Task<TelemetryListener> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0));
        var app = builder.Build();
        var listener = new TelemetryListener(app);
        app.Run(listener.TakeAsync);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return listener;
    }

    /// <summary>The next batch as it came.</summary>
    public async Task<string> BatchAsync() => await _batches.Reader.ReadAsync(TestContext.Current.CancellationToken);

    /// <summary>The events of the next batch, each as its type and its record.</summary>
    public async Task<List<string>> EventsAsync() => Read(await BatchAsync());

    /// <summary>The events that come until one is of a type.</summary>
    public async Task<List<string>> UntilAsync(string type)
    {
        var events = new List<string>();
        while (!events.Any(happened => happened.StartsWith(type + " ", StringComparison.Ordinal)))
            events.AddRange(await EventsAsync());
        return events;
    }

    public async ValueTask DisposeAsync()
    {
        Hold?.TrySetResult();
        await _app.DisposeAsync();
    }

    private static List<string> Read(string batch)
    {
        using var document = JsonDocument.Parse(batch);
        return [.. document.RootElement.EnumerateArray().Select(happened => $"{happened.GetProperty("type")} {happened.GetProperty("record").GetRawText()}")];
    }

    private async Task TakeAsync(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body, Encoding.UTF8);
        await _batches.Writer.WriteAsync(await reader.ReadToEndAsync());
        if (Hold is { } hold)
            await hold.Task;
    }
}
