using System.Net.Sockets;
using Lambent;
using Microsoft.Extensions.Configuration.Json;

// A web application in a process of its own, that does what the tests say with its arguments: [--fail early | build | service | pipeline | caught] [--empty | --full]
var failure = args is ["--fail", var where, ..] ? where : "";
var builder = args.Contains("--full") ? WebApplication.CreateBuilder() : WebApplication.CreateSlimBuilder();
builder.UseLambda();
builder.Services.AddSingleton<Kept>();
builder.Services.AddHostedService<Watching>();
if (failure == "early")
    throw new TimeoutException("The settings did not come.");
if (failure == "build")
    builder.Host.UseDefaultServiceProvider(options => options.ValidateOnBuild = true).ConfigureServices((_, services) => services.AddSingleton<Demanding>());
if (failure is "service" or "caught")
    builder.Services.AddHostedService<Broken>();
LambdaShutdown.Register(_ => Console.WriteLine("hook"));

var app = builder.Build();
if (failure == "pipeline")
    app.Use((RequestDelegate _) => throw new NotSupportedException("This middleware is not for today."));
app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine("started"));
app.Lifetime.ApplicationStopping.Register(() => Console.WriteLine("stopping"));
app.Lifetime.ApplicationStopped.Register(() => Console.WriteLine("stopped"));
app.MapGet("/kept", (Kept kept) => kept.ToString());
app.MapGet("/reload", () => string.Join(',', ((IConfigurationRoot)app.Configuration).Providers.OfType<JsonConfigurationProvider>().Select(provider => provider.Source.ReloadOnChange)));
app.MapGet("/meet/{port:int}", async (int port) =>
{
    using var client = new TcpClient();
    await client.ConnectAsync("127.0.0.1", port);
    await client.GetStream().ReadExactlyAsync(new byte[1]);
    Console.WriteLine("met");
});
try
{
    app.Run();
}
catch (Exception e) when (failure == "caught")
{
    Console.WriteLine(e.Message);
}

internal sealed class Kept : IAsyncDisposable
{
    public ValueTask DisposeAsync()
    {
        Console.WriteLine("disposed");
        return default;
    }

    public override string ToString() => "kept";
}

internal sealed class Watching : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        Console.WriteLine("service starts");
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        Console.WriteLine("service stops");
        return Task.CompletedTask;
    }
}

internal sealed class Broken : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => throw new TimeoutException("There is no database.");

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

internal sealed class Demanding(IFormatProvider missing)
{
    public override string ToString() => $"{missing}";
}
