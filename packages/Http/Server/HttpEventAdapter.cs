using System.Runtime.ExceptionServices;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Lambent.Http;

/// <summary>Handles events with an HTTP application. Both hosting models use this class.</summary>
/// <typeparam name="TContext">The context that the application creates for a request.</typeparam>
/// <param name="application">The application: that of ASP.NET Core with <c>UseLambda</c>, a smaller one with <c>LambdaApplication</c>.</param>
/// <param name="options">The options of the application.</param>
/// <param name="events">The handlers of events that are not HTTP requests.</param>
/// <param name="logger">The logger for failures.</param>
/// <param name="tellsCaller">Whether the caller receives the reason why a response cannot be sent: only in Development.</param>
internal sealed class HttpEventAdapter<TContext>(IHttpApplication<TContext> application, LambdaHttpOptions options, LambdaEventHandlers events, ILogger logger, bool tellsCaller)
    where TContext : notnull
{
    private readonly LambdaResponseStreaming _streaming = options.ResponseStreaming ?? StreamingVariable.Read();

    /// <summary>Handles one event. For <see cref="LambdaRuntimeBuilder.MapRaw(Func{LambdaInvocation, ValueTask}, string?)"/>.</summary>
    public ValueTask InvokeAsync(LambdaInvocation invocation)
    {
        var from = EventMembers.Read(invocation.Payload);
        if (from.Recognise() is not { } recognised)
            return events.InvokeAsync(invocation);
        var rules = HttpRules.Of(options.Source ?? recognised);
        if (!rules.MayRead(recognised) && invocation.Context.IsWarmUp)
        {
            rules = HttpRules.Of(recognised);
        }
        else if (!rules.MayRead(recognised))
        {
            throw new LambdaException(
                LambdaEventHandlers.UnexpectedEvent,
                $"The event is a request of {HttpRules.Of(recognised).Name}, but {nameof(LambdaHttpOptions)}.{nameof(LambdaHttpOptions.Source)} is {rules.Source}. Set it to {recognised}, or to null so that the source of each event is recognised, or remove the trigger.");
        }

        return InvokeAsync(invocation, Exchange(invocation, in from, rules), rules);
    }

    private HttpExchange Exchange(LambdaInvocation invocation, in EventMembers from, HttpRules rules)
    {
        var streams = (rules.Streaming & _streaming) != LambdaResponseStreaming.None;
        var context = invocation.State.EnterHandler(invocation.Generation, out var payload);
        return new HttpExchange(in from, rules, payload, context, invocation.TraceHeader, options.ForwardLimit, streams ? Start : null);

        LambdaResponseWriter Start(ResponseFeature response)
        {
            var writer = invocation.StreamResponse();
            StreamedHead.Write(writer, response, rules);
            return writer;
        }
    }

    private async ValueTask InvokeAsync(LambdaInvocation invocation, HttpExchange exchange, HttpRules rules)
    {
        var context = application.CreateContext(exchange.Features);
        Exception? failure = null;
        try
        {
            failure = await ProcessAsync(context, exchange).ConfigureAwait(false);
            if (exchange.Response.Streamed is null)
                WriteResult(invocation, exchange.Response, rules);
            if (exchange.Response.HasUserCallbacks)
            {
                exchange.MaterializeBeforeRelease();
                await SendAsync(invocation, exchange.Response).ConfigureAwait(false);
            }
        }
        catch (Exception e) // boundary: as on Kestrel, callbacks run even if the request has failed
        {
            failure = e;
            throw;
        }
        finally
        {
            await RunCallbacksAsync(exchange.Response).ConfigureAwait(false);
            // Disposing writes log lines, which must come before the result: the result ends the invocation.
            application.DisposeContext(context, failure);
            exchange.End();
        }

        if (failure is not null && exchange.Response is { Streamed: not null, IsReplaced: false })
            ExceptionDispatchInfo.Throw(failure); // the caller has received a part of the response, which must not look like a complete response
    }

    /// <summary>Runs the application. After a failure, an error response replaces a response that has not been sent. Returns the failure.</summary>
    private async ValueTask<Exception?> ProcessAsync(TContext context, HttpExchange exchange)
    {
        var response = exchange.Response;
        Exception? failure = null;
        try
        {
            // Kestrel resolves dot segments. Here the gateway has chosen the route and called the authorizer for the original path: a resolved path would not be authorized.
            if (exchange.Request.HasDotSegments)
                throw new BadHttpRequestException("The path of the request has a segment '.' or '..'.");
            await application.ProcessRequestAsync(context).ConfigureAwait(false);
            if (!exchange.Lifetime.IsAborted)
            {
                if (exchange.Lifetime.IsOutOfTime && IsGivenUp(response, hasFailed: false))
                    return await ReplaceAsync(response, StatusCodes.Status504GatewayTimeout, null).ConfigureAwait(false);
                await response.EndAsync().ConfigureAwait(false);
                return null;
            }
        }
        catch (Exception e) // boundary: any exception of an application becomes the response to this request
        {
            failure = e;
        }

        if (exchange.Lifetime.IsAborted)
            throw new LambdaException("RequestAborted", "The application aborted the request.", failure);
        if (exchange.Lifetime.IsOutOfTime && IsGivenUp(response, hasFailed: true))
            return await ReplaceAsync(response, StatusCodes.Status504GatewayTimeout, failure).ConfigureAwait(false);
        if (failure is BadHttpRequestException bad && response.Streamed is null)
            return await ReplaceAsync(response, bad.StatusCode, failure).ConfigureAwait(false);
        return await ReplaceAsync(response, StatusCodes.Status500InternalServerError, failure).ConfigureAwait(false);
    }

    /// <summary>
    /// Whether the application gave up the request: it failed before the response started, it returned without setting a response, or its status is 499
    /// (client closed request).
    /// </summary>
    private static bool IsGivenUp(ResponseFeature response, bool hasFailed) => response.Streamed is null
        && ((hasFailed ? !response.HasStarted : response.IsUntouched) || response.StatusCode == StatusCodes.Status499ClientClosedRequest);

    /// <summary>Logs the failure and replaces the response with an empty response of this status, unless the response is streamed already.</summary>
    private async ValueTask<Exception?> ReplaceAsync(ResponseFeature response, int statusCode, Exception? failure)
    {
        if (statusCode == StatusCodes.Status504GatewayTimeout)
            HttpLog.OutOfTime(logger, failure);
        else if (failure is BadHttpRequestException)
            HttpLog.BadRequest(logger, failure.Message, failure);
        else
            HttpLog.Failed(logger, failure!);
        if (response.Streamed is not null)
            return failure;
        response.Replace(statusCode);
        await response.EndAsync().ConfigureAwait(false);
        return failure;
    }

    private void WriteResult(LambdaInvocation invocation, ResponseFeature response, HttpRules rules)
    {
        var buffer = invocation.BeginWrite();
        try
        {
            WriteResult(buffer, response, rules);
        }
        finally
        {
            invocation.EndWrite();
        }
    }

    private void WriteResult(PayloadBuffer buffer, ResponseFeature response, HttpRules rules)
    {
        if (ResponseHeaders.Refusal(response, rules) is { } refusal)
        {
            HttpLog.NotSent(logger, refusal);
            Explain(response, refusal);
        }

        ResultWriter.Write(buffer.JsonWriter(), response, rules);
        if (buffer.Length <= rules.MaxResponse)
            return;
        var tooLarge = $"The response takes {buffer.Length} bytes as JSON, and {rules.Name} takes at most {rules.MaxResponse}. Answer in parts, compress, or stream.";
        HttpLog.NotSent(logger, tooLarge);
        buffer.Clear();
        Explain(response, tooLarge);
        ResultWriter.Write(buffer.JsonWriter(), response, rules);
    }

    private void Explain(ResponseFeature response, string text)
    {
        response.Replace(StatusCodes.Status500InternalServerError);
        if (!tellsCaller)
            return;
        response.Headers.ContentType = "text/plain; charset=utf-8";
        response.Buffer.Write(System.Text.Encoding.UTF8.GetBytes(text));
    }

    /// <summary>Sends the response before the OnCompleted callbacks of the application run.</summary>
    private static ValueTask SendAsync(LambdaInvocation invocation, ResponseFeature response)
    {
        if (response.Streamed is { } streamed)
            return streamed.CompleteAsync();
        invocation.SendResponse();
        return default;
    }

    private async ValueTask RunCallbacksAsync(ResponseFeature response)
    {
        while (response.NextCompleted() is var (callback, state))
        {
            try
            {
                await callback(state).ConfigureAwait(false);
            }
            catch (Exception e) // boundary: a callback that fails does not stop the others
            {
                HttpLog.CallbackFailed(logger, e);
            }
        }
    }
}
