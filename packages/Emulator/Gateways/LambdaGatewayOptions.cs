namespace Lambent.Emulator;

/// <summary>What a gateway in front of the function plays, and where it listens.</summary>
public sealed record LambdaGatewayOptions
{
    /// <summary>Whose events it makes and whose answers it gives. Default: <see cref="LambdaGatewayKind.FunctionUrl"/>.</summary>
    public LambdaGatewayKind Kind { get; init; } = LambdaGatewayKind.FunctionUrl;

    /// <summary>The address to listen on: <c>localhost</c> or a loopback address; others are refused. Default: <c>127.0.0.1</c>.</summary>
    public string Host { get; init; } = "127.0.0.1";

    /// <summary>The port to listen on; 0 takes any that is free. Default: 7080.</summary>
    public int Port { get; init; } = 7080;

    /// <summary>
    /// Whether answers are passed on while the function writes them: invoke mode <c>RESPONSE_STREAM</c> of a function URL, response transfer mode
    /// <c>STREAM</c> of a REST API. Others cannot. Default: false.
    /// </summary>
    public bool Stream { get; init; }

    /// <summary>What it is set to otherwise: stage, route, binary media types, who is signed in. Default: nothing is set.</summary>
    public LambdaGatewaySettings Settings { get; init; } = new();
}
