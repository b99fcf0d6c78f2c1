using System.Security.Cryptography;
using Lambent.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;

namespace Lambent.Emulator;

/// <summary>What a gateway does with one request: event, invocation, answer.</summary>
internal sealed class GatewayRequests(LambdaEmulator emulator, LambdaGatewayOptions options, HttpRules rules)
{
    public async Task AnswerAsync(HttpContext http)
    {
        if (Loopback.GatewayRefusal(http.Request) is { } refusal)
        {
            await Json.Send(http, StatusCodes.Status403Forbidden, ("errorMessage", refusal), ("errorType", "Forbidden")).ConfigureAwait(false);
            return;
        }

        var body = await RequestBody.ReadAsync(http.Request, rules.MaxRequest).ConfigureAwait(false);
        if (body.WasCut)
        {
            http.Abort();
            return;
        }

        var call = new GatewayCall(
            rules,
            options.Event with { Time = options.Event.Time ?? emulator.Options.TimeProvider.GetUtcNow() },
            GatewayRequest.Of(http.Request, body.Bytes));
        try
        {
            await AnswerAsync(http, call, body.Length).ConfigureAwait(false);
        }
        catch (LambdaEmulatorException e) when (!http.Response.HasStarted) // stopped meanwhile, or a function URL's request id twice
        {
            await SendAsync(http, HttpAnswer.Of(rules.Gateway.Failed, call, e.Message)).ConfigureAwait(false);
        }
        catch (Exception e) when (e is OperationCanceledException or IOException && http.RequestAborted.IsCancellationRequested)
        {
            http.Abort(); // the client has gone, and its invocation with it unless a runtime has it
        }
    }

    private async Task AnswerAsync(HttpContext http, GatewayCall call, long length)
    {
        if (length > rules.MaxRequest)
        {
            await SendAsync(http, HttpAnswer.Of(rules.Gateway.TooLarge, call, $"The request has {length} bytes, and {rules.Name} takes {rules.MaxRequest}.")).ConfigureAwait(false);
            return;
        }

        if (call.Path is null)
        {
            await SendAsync(http, HttpAnswer.Of(rules.Gateway.NoRoute, call, $"The route '{options.Event.Route}' does not take this path.")).ConfigureAwait(false);
            return;
        }

        var payload = HttpEvent.Write(call);
        if (payload.Length > InvocationRules.MaxPayload)
        {
            await SendAsync(http, HttpAnswer.Of(rules.Gateway.TooLarge, call, $"The event has {payload.Length} bytes, and Lambda takes {InvocationRules.MaxPayload}.")).ConfigureAwait(false);
            return;
        }

        var invoke = new LambdaInvokeOptions
        {
            // A function URL is a part of Lambda: its id is the invocation's.
            RequestId = rules.Source == LambdaHttpSource.FunctionUrl ? call.RequestId : null,
            TraceId = call.TraceId.Contains("Parent=", StringComparison.Ordinal)
                ? call.TraceId
                : $"{call.TraceId};Parent={RandomNumberGenerator.GetHexString(16, lowercase: true)};Sampled=0",
        };
        if (options.Stream)
        {
            var stream = await emulator.InvokeStreamingAsync(payload, invoke, http.RequestAborted).ConfigureAwait(false);
            await using (stream.ConfigureAwait(false))
                await PassOnAsync(http, call, stream).ConfigureAwait(false);
            return;
        }

        var result = await emulator.InvokeAsync(payload, invoke, http.RequestAborted).ConfigureAwait(false);
        var answer = result.FunctionError is null ? HttpAnswerReader.Read(result.Payload, call) : HttpAnswerReader.Failed(call, result.ErrorType);
        await SendAsync(http, answer).ConfigureAwait(false);
    }

    private async Task PassOnAsync(HttpContext http, GatewayCall call, LambdaStreamingResult stream)
    {
        HttpAnswer answer;
        ReadOnlyMemory<byte> first = default;
        if (!stream.IsStreamed && stream.ErrorType is not null)
        {
            answer = HttpAnswerReader.Failed(call, stream.ErrorType);
        }
        else if (stream.IsStreamed && HttpPrelude.IsAnnounced(stream.ContentType))
        {
            var prelude = await HttpPrelude.ReadAsync(stream.Body, http.RequestAborted).ConfigureAwait(false);
            answer = prelude is var (json, _)
                ? HttpAnswerReader.ReadPrelude(json, call)
                : HttpAnswer.Of(rules.Gateway.BadPrelude, call, $"The first {HttpPrelude.MaxLength} bytes of the stream hold no eight zero bytes: write the JSON, then these, then the body.");
            first = prelude?.Body ?? default;
        }
        else if (rules.Source == LambdaHttpSource.RestApi)
        {
            answer = HttpAnswer.Of(rules.Gateway.BadPrelude, call, $"The function did not stream with the content type '{HttpPrelude.ContentType}', as a REST API that streams needs it.");
        }
        else
        {
            // What is no prelude is the body, also a result with 'statusCode'.
            answer = new HttpAnswer { Status = StatusCodes.Status200OK };
            answer.Set("Content-Type", stream.ContentType);
            answer.AddOwn(call);
        }

        if (!answer.Body.IsEmpty)
        {
            await stream.Body.CopyToAsync(Stream.Null, http.RequestAborted).ConfigureAwait(false);
            await SendAsync(http, stream.ErrorType is null ? answer : HttpAnswerReader.Failed(call, stream.ErrorType)).ConfigureAwait(false);
            return;
        }

        WriteHead(http, answer);
        if (HttpPrelude.IsAnnounced(stream.ContentType))
            await http.Response.Body.FlushAsync(http.RequestAborted).ConfigureAwait(false);
        await LiveAnswer.CopyAsync(http, stream, first).ConfigureAwait(false);
        if (stream.ErrorType is null)
            return;
        LiveAnswer.BreakOff(http, stream);
        http.Response.Headers.Clear();
        await SendAsync(http, HttpAnswerReader.Failed(call, stream.ErrorType)).ConfigureAwait(false);
    }

    private static async Task SendAsync(HttpContext http, HttpAnswer answer)
    {
        WriteHead(http, answer);
        if (!answer.HasBody)
            return;
        http.Response.ContentLength = answer.Body.Length;
        await http.Response.Body.WriteAsync(answer.Body, http.RequestAborted).ConfigureAwait(false); // of HEAD the server sends the length only
    }

    private static void WriteHead(HttpContext http, HttpAnswer answer)
    {
        http.Response.StatusCode = answer.Status;
        if (answer.Reason is not null)
            http.Features.GetRequiredFeature<IHttpResponseFeature>().ReasonPhrase = answer.Reason;
        foreach (var (name, value) in answer.Headers)
            http.Response.Headers[name] = StringValues.Concat(http.Response.Headers[name], value); // Append drops an empty value
    }
}
