using Lambent;

LambdaRuntime.Run((Order order) => order.Id);

internal sealed record Order(string Id);
