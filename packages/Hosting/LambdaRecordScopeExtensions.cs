using Lambent.Hosting;

namespace Lambent;

/// <summary>Creates a service scope for each record of a batch.</summary>
public static class LambdaRecordScopeExtensions
{
    /// <summary>
    /// A handler of records that creates a service scope for each record, resolves a service from it, calls your handler with the service and disposes the scope
    /// when your handler has ended. Scoped services, such as a <c>DbContext</c>, are then not shared between records, also when records are handled in parallel.
    /// <see cref="LambdaContext"/> is a service in the scope, as in that of the invocation. Pass the result to a method such as <c>SqsBatch.ProcessAsync</c>.
    /// </summary>
    /// <typeparam name="TService">The service; <see cref="IServiceProvider"/> is the scope itself.</typeparam>
    /// <typeparam name="TRecord">The type of the record.</typeparam>
    /// <param name="services">The services of the host, or those of the scope of the invocation.</param>
    /// <param name="context">The context of the invocation.</param>
    /// <param name="handler">Handles a record with the service.</param>
    /// <example>
    /// <code>
    /// SqsBatch.ProcessAsync(
    ///     sqs,
    ///     services.WithScopePerRecord(context, (Orders orders, SqsMessage message, CancellationToken cancellationToken) => orders.ShipAsync(message, cancellationToken)),
    ///     context);
    /// </code>
    /// </example>
    public static Func<TRecord, CancellationToken, Task> WithScopePerRecord<TService, TRecord>(
        this IServiceProvider services, LambdaContext context, Func<TService, TRecord, CancellationToken, Task> handler)
        where TService : notnull
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(handler);
        return (record, cancellationToken) => services.HandleRecordAsync<TService>(context, service => handler(service, record, cancellationToken));
    }

    /// <summary>The same for a handler that gets a value of the record too, such as its body.</summary>
    /// <typeparam name="TService">The service; <see cref="IServiceProvider"/> is the scope itself.</typeparam>
    /// <typeparam name="TValue">The type of the value.</typeparam>
    /// <typeparam name="TRecord">The type of the record.</typeparam>
    /// <inheritdoc cref="WithScopePerRecord{TService, TRecord}"/>
    public static Func<TValue, TRecord, CancellationToken, Task> WithScopePerRecord<TService, TValue, TRecord>(
        this IServiceProvider services, LambdaContext context, Func<TService, TValue, TRecord, CancellationToken, Task> handler)
        where TService : notnull
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(handler);
        return (value, record, cancellationToken) => services.HandleRecordAsync<TService>(context, service => handler(service, value, record, cancellationToken));
    }

    /// <summary>The same for a handler with a result, such as that of a Firehose record.</summary>
    /// <typeparam name="TService">The service; <see cref="IServiceProvider"/> is the scope itself.</typeparam>
    /// <typeparam name="TRecord">The type of the record.</typeparam>
    /// <typeparam name="TResult">The type of the result.</typeparam>
    /// <inheritdoc cref="WithScopePerRecord{TService, TRecord}"/>
    public static Func<TRecord, CancellationToken, Task<TResult>> WithScopePerRecord<TService, TRecord, TResult>(
        this IServiceProvider services, LambdaContext context, Func<TService, TRecord, CancellationToken, Task<TResult>> handler)
        where TService : notnull
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(handler);
        return (record, cancellationToken) =>
            services.HandleInScopeAsync<TService, TResult>(context, service => new(handler(service, record, cancellationToken))).AsTask();
    }

    /// <summary>The same for a handler with a value and a result, such as that of a Firehose record and that of a tumbling window.</summary>
    /// <typeparam name="TService">The service; <see cref="IServiceProvider"/> is the scope itself.</typeparam>
    /// <typeparam name="TValue">The type of the value.</typeparam>
    /// <typeparam name="TRecord">The type of the record.</typeparam>
    /// <typeparam name="TResult">The type of the result.</typeparam>
    /// <inheritdoc cref="WithScopePerRecord{TService, TRecord}"/>
    public static Func<TValue, TRecord, CancellationToken, Task<TResult>> WithScopePerRecord<TService, TValue, TRecord, TResult>(
        this IServiceProvider services, LambdaContext context, Func<TService, TValue, TRecord, CancellationToken, Task<TResult>> handler)
        where TService : notnull
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(handler);
        return (value, record, cancellationToken) =>
            services.HandleInScopeAsync<TService, TResult>(context, service => new(handler(service, value, record, cancellationToken))).AsTask();
    }

    private static async Task HandleRecordAsync<TService>(this IServiceProvider services, LambdaContext context, Func<TService, Task> handle)
        where TService : notnull =>
        await services.HandleInScopeAsync<TService, bool>(context, async service =>
        {
            await handle(service).ConfigureAwait(false);
            return true;
        }).ConfigureAwait(false);
}
