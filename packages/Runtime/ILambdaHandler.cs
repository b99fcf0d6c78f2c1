namespace Lambent;

/// <summary>
/// A handler as a class, for functions whose handler has dependencies. <c>LambdaRuntime.Run(() => new Handler(…))</c> builds it once, inside
/// the init phase, so that what its constructor throws is reported as an init error.
/// </summary>
/// <typeparam name="TIn">The event.</typeparam>
/// <typeparam name="TOut">The result.</typeparam>
public interface ILambdaHandler<in TIn, TOut>
{
    /// <summary>Answers one event. Called for one event at a time, unless the function runs on Lambda Managed Instances.</summary>
    /// <param name="input">The event, valid for as long as the handler likes.</param>
    /// <param name="context">What Lambda says about this invocation.</param>
    ValueTask<TOut> HandleAsync(TIn input, LambdaContext context);
}

/// <summary>A handler as a class that returns nothing, for sources that read no answer, such as SNS and S3.</summary>
/// <typeparam name="TIn">The event.</typeparam>
public interface ILambdaHandler<in TIn>
{
    /// <inheritdoc cref="ILambdaHandler{TIn, TOut}.HandleAsync"/>
    ValueTask HandleAsync(TIn input, LambdaContext context);
}
