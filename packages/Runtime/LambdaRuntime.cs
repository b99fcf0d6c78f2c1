namespace Lambent;

/// <summary>
/// Runs .NET functions on AWS Lambda. The overloads of <c>Run</c> take any handler: sync, <see cref="Task"/> or <see cref="ValueTask"/>, with or
/// without <see cref="LambdaContext"/>, with or without a result. Lambda events know their own JSON; pass a source-generated context for your
/// own types. See https://docs.aws.amazon.com/lambda/latest/dg/runtimes-custom.html for what happens around a handler.
/// </summary>
/// <example>
/// <code>
/// LambdaRuntime.Run&lt;APIGatewayV2Request, APIGatewayV2Response&gt;((request, context) => APIGatewayV2Response.Text("Hello"));
/// LambdaRuntime.Run&lt;Order, Receipt&gt;(Handle, AppJson.Default);
/// </code>
/// </example>
public static partial class LambdaRuntime
{
    /// <summary>A builder, for middleware, init hooks, options or several functions in one project.</summary>
    public static LambdaRuntimeBuilder CreateBuilder() => new();

    /// <summary>
    /// Runs a function that takes the event and writes its result as bytes, without JSON. The least that an invocation can cost: nothing is
    /// allocated but the trace id.
    /// </summary>
    public static void RunRaw(Func<LambdaInvocation, ValueTask> handler) => CreateBuilder().MapRaw(handler).Run();
}
