namespace Lambent.Emulator;

/// <summary>A route of an API: which function gets the requests of a method and a path.</summary>
/// <param name="Route">
/// A path with an optional method: <c>GET /orders/{id}</c>, <c>/files/{proxy+}</c>, <c>ANY /orders</c>; <c>$default</c> takes the requests that no other route of
/// an HTTP API takes.
/// </param>
/// <param name="FunctionName">The name of the function.</param>
public sealed record LambdaGatewayRoute(string Route, string FunctionName);
