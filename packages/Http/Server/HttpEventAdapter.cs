using System.Runtime.ExceptionServices;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Lambent.Http;

/// <summary>An HTTP application as a handler of events: what both doors run.</summary>
/// <typeparam name="TContext">What the application makes of a request.</typeparam>
/// <param name="application">The application: ASP.NET Core's own behind <c>UseLambda</c>, a smaller one behind <c>LambdaApplication</c>.</param>
/// <param name="options">How it runs.</param>
/// <param name="events">What takes the events that are no HTTP requests.</param>
/// <param name="logger">Where failures go.</param>
/// <param name="tellsCaller">Whether the caller may read what is wrong with a response that cannot be sent: only in Development.</param>
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
        catch (Exception e) // boundary: as on Kestrel, callbacks run however the request has ended
        {
            failure = e;
            throw;
        }
        finally
        {
            await RunCallbacksAsync(exchange.Response).ConfigureAwait(false);
            // Its log lines belong before the answer, which ends the invocation.
            application.DisposeContext(context, failure);
            exchange.End();
        }

        if (failure is not null && exchange.Response is { Streamed: not null, IsReplaced: false })
            ExceptionDispatchInfo.Throw(failure); // the caller has a part of the response: it must not pass for the whole
    }

    /// <summary>Runs the application. A response that has not been sent says what went wrong; gives the failure.</summary>
    private async ValueTask<Exception?> ProcessAsync(TContext context, HttpExchange exchange)
    {
        var response = exchange.Response;
        Exception? failure = null;
        try
        {
            // Kestrel resolves them. Here the gateway has chosen its route, and asked an authorizer, for the path as it came: what it becomes would pass unasked.
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
        catch (Exception e) // boundary: whatever an application throws is the answer to this request
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

    /// <summary>Nobody will answer any more: an application that failed has not begun, one that returned has set nothing, or it says that its client has gone.</summary>
    private static bool IsGivenUp(ResponseFeature response, bool hasFailed) => response.Streamed is null
        && ((hasFailed ? !response.HasStarted : response.IsUntouched) || response.StatusCode == StatusCodes.Status499ClientClosedRequest);

    /// <summary>An empty response of this status instead of the one that there is, unless that is on its way.</summary>
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

    /// <summary>For callbacks that an application has registered to run when its caller has the response.</summary>
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
            catch (Exception e) // boundary: one that fails does not stop the others
            {
                HttpLog.CallbackFailed(logger, e);
            }
        }
    }
}
