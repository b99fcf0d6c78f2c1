namespace Lambent;

/// <summary>
/// A handler class, for handlers with dependencies. <c>LambdaRuntime.Run(() => new Handler(…))</c> creates the handler once, in the init phase,
/// so that Lambda reports an exception of the constructor as an init error.
/// </summary>
/// <typeparam name="TIn">The type of the event.</typeparam>
/// <typeparam name="TOut">The type of the result.</typeparam>
public interface ILambdaHandler<in TIn, TOut>
{
    /// <summary>Handles one event. The runtime calls it for one event at a time, except on Lambda Managed Instances, where calls run in parallel.</summary>
    /// <param name="input">The event. The handler may keep it after it has returned, except an event of bytes.</param>
    /// <param name="context">The context of this invocation.</param>
    ValueTask<TOut> HandleAsync(TIn input, LambdaContext context);
}

/// <summary>A handler class without a result, for event sources that ignore the response, such as Amazon SNS and Amazon S3.</summary>
/// <typeparam name="TIn">The type of the event.</typeparam>
public interface ILambdaHandler<in TIn>
{
    /// <inheritdoc cref="ILambdaHandler{TIn, TOut}.HandleAsync"/>
    ValueTask HandleAsync(TIn input, LambdaContext context);
}
