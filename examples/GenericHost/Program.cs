using System.Text.Json.Serialization;
using Lambent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

var builder = Host.CreateApplicationBuilder(args);
builder.Services.AddSingleton<Prices>();
builder.Services.AddHostedService(services => services.GetRequiredService<Prices>());
builder.AddLambdaFunction<OrderHandler, Order, Receipt>(AppJson.Default);
builder.Build().Run();

/// <summary>Loaded during init, before the first event.</summary>
internal sealed class Prices : IHostedService
{
    private Dictionary<string, decimal> _prices = [];

    public decimal Of(string sku) => _prices[sku];

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _prices = new() { ["cup"] = 4.50m, ["plate"] = 7.25m };
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        Console.WriteLine("prices released"); // on SIGTERM, before Lambda ends the execution environment
        return Task.CompletedTask;
    }
}

internal sealed partial class OrderHandler(Prices prices, ILogger<OrderHandler> logger) : ILambdaHandler<Order, Receipt>
{
    public ValueTask<Receipt> HandleAsync(Order order, LambdaContext context)
    {
        var total = prices.Of(order.Sku) * order.Quantity;
        LogSold(order.Quantity, order.Sku);
        return new(new Receipt(total));
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "sold {Quantity} x {Sku}")]
    private partial void LogSold(int quantity, string sku);
}

internal sealed record Order(string Sku, int Quantity);

internal sealed record Receipt(decimal Total);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(Receipt))]
internal sealed partial class AppJson : JsonSerializerContext;
