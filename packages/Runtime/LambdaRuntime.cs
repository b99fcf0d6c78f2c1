namespace Lambent;

/// <summary>
/// Runs .NET functions on AWS Lambda. <c>Run</c> takes a handler that is synchronous or returns a <see cref="Task"/> or <see cref="ValueTask"/>, with or
/// without a <see cref="LambdaContext"/>, with or without a result; an asynchronous handler may take a <see cref="CancellationToken"/> as its last
/// parameter. The event types of Lambent.Events have JSON contracts; pass a source-generated context for your own types. Use <see cref="CreateBuilder"/> for
/// raw and streaming handlers, for work after the response, and for several functions in one project.
/// See https://docs.aws.amazon.com/lambda/latest/dg/runtimes-custom.html for the tasks of a runtime.
/// </summary>
/// <example>
/// <code>
/// LambdaRuntime.Run&lt;APIGatewayV2Request, APIGatewayV2Response&gt;((request, context) => APIGatewayV2Response.Text("Hello"));
/// LambdaRuntime.Run&lt;Order, Receipt&gt;(Handle, AppJson.Default);
/// </code>
/// </example>
public static partial class LambdaRuntime
{
    /// <summary>Creates a builder, for middleware, init hooks, options, or several functions in one project.</summary>
    public static LambdaRuntimeBuilder CreateBuilder() => new();
}
