namespace Lambent.Emulator;

/// <summary>A gateway in front of functions: its kind, where it listens, and which function gets a request.</summary>
public sealed record LambdaGatewayOptions
{
    /// <summary>The gateway that it emulates. Default: <see cref="LambdaGatewayKind.FunctionUrl"/>.</summary>
    public LambdaGatewayKind Kind { get; init; } = LambdaGatewayKind.FunctionUrl;

    /// <summary>The address to listen on: <c>localhost</c> or a loopback address; others are refused. Default: <c>127.0.0.1</c>.</summary>
    public string Host { get; init; } = "127.0.0.1";

    /// <summary>The port to listen on; 0 takes any that is free. Default: 7080.</summary>
    public int Port { get; init; } = 7080;

    /// <summary>The name of the function that gets all requests. Default: null, the first function of the emulator.</summary>
    public string? FunctionName { get; init; }

    /// <summary>
    /// The routes of a REST, HTTP or WebSocket API with several functions. A request that no route takes gets the error of the gateway. Default: none, so that one function
    /// gets all requests.
    /// </summary>
    public IReadOnlyList<LambdaGatewayRoute> Routes { get; init; } = [];

    /// <summary>
    /// The member of a message that selects its route in a WebSocket API, when <see cref="Routes"/> has that route; other messages go to <c>$default</c>. Default:
    /// <c>$request.body.action</c>. See
    /// https://docs.aws.amazon.com/apigateway/latest/developerguide/websocket-api-develop-routes.html#apigateway-websocket-api-route-selection-expressions.
    /// </summary>
    public string RouteSelectionExpression { get; init; } = "$request.body.action";

    /// <summary>Whether a WebSocket API sends the <c>body</c> of a result to the client: it has route responses. Default: false.</summary>
    public bool HasRouteResponses { get; init; }

    /// <summary>The CORS configuration of a function URL or an HTTP API. Default: null, the function gets preflight requests.</summary>
    public LambdaCorsOptions? Cors { get; init; }

    /// <summary>
    /// The time limit for the function, after which the client receives the error of the gateway while the function goes on;
    /// <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> for none. Default: null, that of the gateway: 29 seconds for REST APIs, 30 seconds for HTTP APIs
    /// (https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html), 29 seconds for WebSocket APIs, and none for others. It does not limit responses that are streamed.
    /// </summary>
    public TimeSpan? IntegrationTimeout { get; init; }

    /// <summary>The time limit that applies.</summary>
    internal TimeSpan IntegrationLimit => IntegrationTimeout ?? Gateway.Of(Kind).IntegrationTimeout ?? Timeout.InfiniteTimeSpan;

    /// <summary>
    /// Whether answers are passed on while the function writes them: invoke mode <c>RESPONSE_STREAM</c> of a function URL, response transfer mode
    /// <c>STREAM</c> of a REST API. Others cannot. Default: false.
    /// </summary>
    public bool Stream { get; init; }

    /// <summary>Other settings: the stage, the route, binary media types, the result of an authorizer. Default: nothing is set.</summary>
    public LambdaGatewaySettings Settings { get; init; } = new();
}
