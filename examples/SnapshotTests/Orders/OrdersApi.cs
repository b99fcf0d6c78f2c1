using System.Text.Json;
using System.Text.Json.Serialization;
using Lambent.Events;

namespace SnapshotTests.Orders;

/// <summary>The handler under test; in a project of your own it lies beside <c>LambdaRuntime.Run&lt;…&gt;(OrdersApi.Handle)</c>.</summary>
public static class OrdersApi
{
    public static APIGatewayV2Response Handle(APIGatewayV2Request request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.RequestContext.Http.Method switch
        {
            "GET" => APIGatewayV2Response.Json(new Listing([.. request.QueryStringParameters.Keys.Order(StringComparer.Ordinal)]), OrdersJson.Default.Listing),
            "POST" => Place(request),
            var method => APIGatewayV2Response.Text($"{method} is not allowed", 405),
        };
    }

    private static APIGatewayV2Response Place(APIGatewayV2Request request)
    {
        try
        {
            return request.Body(OrdersJson.Default.Order) is { Item.Length: > 0, Count: > 0 } order
                ? APIGatewayV2Response.Json(new Receipt(order.Item, order.Count, Total: 12.5m * order.Count), OrdersJson.Default.Receipt, 201)
                : APIGatewayV2Response.Text("An order has an item and a count above 0", 400);
        }
        catch (JsonException)
        {
            return APIGatewayV2Response.Text("The body is not an order", 400);
        }
    }
}

public sealed record Order(string? Item, int Count);

public sealed record Receipt(string Item, int Count, decimal Total);

public sealed record Listing(IReadOnlyList<string> Filters);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(Receipt))]
[JsonSerializable(typeof(Listing))]
internal sealed partial class OrdersJson : JsonSerializerContext;
