using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;

namespace Lambent.Emulator;

/// <summary>Serves a gateway over HTTP: converts a request into an event, invokes the function, and sends the response.</summary>
internal sealed class GatewayEndpoint(LambdaEmulator emulator, LambdaGatewayOptions options)
{
    private readonly Gateway _gateway = Gateway.Of(options.Kind);
    private readonly RouteTable? _routes = options.Routes.Count > 0 ? new RouteTable(options.Routes) : null;
    private readonly Cors? _cors = options.Cors is { } cors ? new Cors(cors, Gateway.Of(options.Kind).PreflightStatus!.Value) : null;

    public async Task AnswerAsync(HttpContext http)
    {
        if (Loopback.GatewayRefusal(http.Request) is { } refusal)
        {
            await Json.Send(http, StatusCodes.Status403Forbidden, ("errorMessage", refusal), ("errorType", "Forbidden")).ConfigureAwait(false);
            return;
        }

        var body = await RequestBody.ReadAsync(http.Request, _gateway.MaxRequest).ConfigureAwait(false);
        if (body.WasCut)
        {
            http.Abort();
            return;
        }

        var request = GatewayRequest.Of(http.Request, body.Bytes);
        if (_cors?.AnswerPreflight(request) is { } preflight)
        {
            await SendAsync(http, preflight).ConfigureAwait(false);
            return;
        }

        var route = _routes?.Find(request, options.Settings);
        var settings = options.Settings with { Time = options.Settings.Time ?? emulator.Options.TimeProvider.GetUtcNow(), Route = route?.Route ?? options.Settings.Route };
        var context = _gateway.Receive(request, settings);
        if (_routes is not null && route is null)
        {
            await SendAsync(http, _gateway.Fail(GatewayFailure.NoRoute, context, $"No route takes '{request.Method} {request.Path}'. The routes are {string.Join(", ", options.Routes.Select(static known => $"'{known.Route}'"))}.")).ConfigureAwait(false);
            return;
        }

        if (Find(route) is not { } function)
        {
            await SendAsync(http, _gateway.Fail(GatewayFailure.Function, context, $"The emulator has no function '{route?.FunctionName ?? options.FunctionName}'. It has {string.Join(", ", emulator.Functions.Select(static known => $"'{known.Name}'"))}.")).ConfigureAwait(false);
            return;
        }

        try
        {
            await AnswerAsync(http, function, context, body.Length).ConfigureAwait(false);
        }
        catch (LambdaEmulatorException e) when (!http.Response.HasStarted) // the emulator has stopped, or a function URL has repeated a request id
        {
            await SendAsync(http, _gateway.Fail(GatewayFailure.Function, context, e.Message)).ConfigureAwait(false);
        }
        catch (Exception e) when (e is OperationCanceledException or IOException && http.RequestAborted.IsCancellationRequested)
        {
            http.Abort(); // the client has disconnected; the invocation is cancelled unless a runtime has received it
        }
    }

    private async Task AnswerAsync(HttpContext http, EmulatedFunction function, GatewayContext context, long length)
    {
        if (length > _gateway.MaxRequest)
        {
            await SendAsync(http, _gateway.Fail(GatewayFailure.TooLarge, context, $"The request has {length} bytes, and {_gateway.Name} takes {_gateway.MaxRequest}.")).ConfigureAwait(false);
            return;
        }

        if (context.Refusal is var (failure, reason))
        {
            await SendAsync(http, _gateway.Fail(failure, context, reason)).ConfigureAwait(false);
            return;
        }

        var payload = _gateway.CreateEvent(context);
        if (payload.Length > InvokeRequestValidator.MaxPayload)
        {
            await SendAsync(http, _gateway.Fail(GatewayFailure.TooLarge, context, $"The event has {payload.Length} bytes, and Lambda takes {InvokeRequestValidator.MaxPayload}.")).ConfigureAwait(false);
            return;
        }

        var invoke = new LambdaInvokeOptions
        {
            // A function URL is a part of Lambda: the id of the request is the id of the invocation.
            RequestId = options.Kind == LambdaGatewayKind.FunctionUrl ? context.RequestId : null,
            TraceId = context.TraceId.Contains("Parent=", StringComparison.Ordinal)
                ? context.TraceId
                : $"{context.TraceId};Parent={RandomNumberGenerator.GetHexString(16, lowercase: true)};Sampled=0",
        };
        if (options.Stream)
        {
            var stream = await function.InvokeStreamingAsync(payload, invoke, http.RequestAborted).ConfigureAwait(false);
            await using (stream.ConfigureAwait(false))
                await PassOnAsync(http, context, stream).ConfigureAwait(false);
            return;
        }

        LambdaInvokeResult result;
        try
        {
            result = await function.InvokeAsync(payload, invoke, http.RequestAborted).WaitAsync(options.IntegrationLimit, emulator.Options.TimeProvider).ConfigureAwait(false);
        }
        catch (TimeoutException) // the function goes on, as in Lambda
        {
            await SendAsync(http, _gateway.Fail(GatewayFailure.Timeout, context, $"The function has not answered within {options.IntegrationLimit.TotalSeconds} seconds, the limit of {_gateway.Name}. It goes on. {nameof(LambdaGatewayOptions)}.{nameof(options.IntegrationTimeout)} changes the limit.")).ConfigureAwait(false);
            return;
        }

        var answer = result.FunctionError is null ? _gateway.ReadResult(result.Payload, context) : Failed(context, result.ErrorType);
        _cors?.Add(answer, context.Request);
        await SendAsync(http, answer).ConfigureAwait(false);
    }

    /// <summary>The function of a route, or of all requests; null when the emulator has no such function.</summary>
    private EmulatedFunction? Find(LambdaGatewayRoute? route) => (route?.FunctionName ?? options.FunctionName) is { } name ? emulator.Find(name) : emulator.Function;

    private async Task PassOnAsync(HttpContext http, GatewayContext context, LambdaStreamingResult stream)
    {
        GatewayAnswer answer;
        ReadOnlyMemory<byte> first = default;
        if (!stream.IsStreamed && stream.ErrorType is not null)
        {
            answer = Failed(context, stream.ErrorType);
        }
        else if (stream.IsStreamed && StreamPrelude.IsAnnounced(stream.ContentType))
        {
            var prelude = await StreamPrelude.ReadAsync(stream.Body, http.RequestAborted).ConfigureAwait(false);
            answer = prelude is var (json, _)
                ? _gateway.ReadPrelude(json, context)
                : _gateway.Fail(GatewayFailure.Prelude, context, $"The first {StreamPrelude.MaxLength} bytes of the stream hold no eight zero bytes: write the JSON, then these, then the body.");
            first = prelude?.Body ?? default;
        }
        else if (_gateway.NeedsPrelude)
        {
            answer = _gateway.Fail(GatewayFailure.Prelude, context, $"The function did not stream with the content type '{StreamPrelude.ContentType}', as {_gateway.Name} that streams needs it.");
        }
        else
        {
            // Without a prelude the stream is the body, even if it is JSON with 'statusCode'.
            answer = _gateway.ReadStream(stream.ContentType, context);
        }

        if (!answer.Body.IsEmpty)
        {
            await stream.Body.CopyToAsync(Stream.Null, http.RequestAborted).ConfigureAwait(false);
            await SendAsync(http, stream.ErrorType is null ? answer : Failed(context, stream.ErrorType)).ConfigureAwait(false);
            return;
        }

        _cors?.Add(answer, context.Request);
        WriteHead(http, answer);
        if (StreamPrelude.IsAnnounced(stream.ContentType))
            await http.Response.Body.FlushAsync(http.RequestAborted).ConfigureAwait(false);
        await LiveAnswer.CopyAsync(http, stream, first).ConfigureAwait(false);
        if (stream.ErrorType is null)
            return;
        LiveAnswer.BreakOff(http, stream);
        http.Response.Headers.Clear();
        await SendAsync(http, Failed(context, stream.ErrorType)).ConfigureAwait(false);
    }

    private GatewayAnswer Failed(GatewayContext context, string? errorType) => _gateway.Fail(GatewayFailure.Function, context, $"The function failed: {errorType}.");

    /// <summary>Sends the response of a gateway.</summary>
    public static async Task SendAsync(HttpContext http, GatewayAnswer answer)
    {
        WriteHead(http, answer);
        if (!answer.HasBody)
            return;
        http.Response.ContentLength = answer.Body.Length;
        await http.Response.Body.WriteAsync(answer.Body, http.RequestAborted).ConfigureAwait(false); // the server sends no body for HEAD, only its length
    }

    private static void WriteHead(HttpContext http, GatewayAnswer answer)
    {
        http.Response.StatusCode = answer.Status;
        if (answer.Reason is not null)
            http.Features.GetRequiredFeature<IHttpResponseFeature>().ReasonPhrase = answer.Reason;
        foreach (var (name, value) in answer.Headers)
            http.Response.Headers[name] = StringValues.Concat(http.Response.Headers[name], value); // Append drops an empty value
    }
}
