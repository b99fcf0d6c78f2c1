using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Lambent.Emulator;

/// <summary>
/// The doors to the function: Lambda's own Invoke and InvokeWithResponseStream, answered as Lambda does
/// (https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html), and a bare <c>POST</c> whose status says how it went, for curl.
/// </summary>
internal sealed class InvokeApi(InvocationDesk desk, InvocationRules rules, string barePath)
{
    private const string InvocationType = "X-Amz-Invocation-Type";

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost(barePath, http => Answer(http, BareAsync));
        routes.MapPost("/2015-03-31/functions/{function}/invocations", http => Answer(http, InvokeAsync));
        routes.MapPost("/2021-11-15/functions/{function}/response-streaming-invocations", http => Answer(http, InvokeStreamingAsync));
    }

    /// <summary>What every answer says.</summary>
    public static void WriteHeaders(HttpContext http, InvocationRequest request)
    {
        var headers = http.Response.Headers;
        headers["x-amzn-RequestId"] = request.RequestId;
        headers["X-Amzn-Trace-Id"] = request.TraceId;
        headers["X-Amz-Executed-Version"] = request.ExecutedVersion;
    }

    private static async Task Answer(HttpContext http, Func<HttpContext, Task> endpoint)
    {
        try
        {
            await endpoint(http).ConfigureAwait(false);
        }
        catch (InvokeRefusedException e)
        {
            await RefuseAsync(http, e).ConfigureAwait(false);
        }
        catch (LambdaEmulatorException e) when (!http.Response.HasStarted) // stopped meanwhile
        {
            await RefuseAsync(http, new(StatusCodes.Status500InternalServerError, "ServiceException", e.Message)).ConfigureAwait(false);
        }
        catch (Exception e) when (e is OperationCanceledException or IOException && http.RequestAborted.IsCancellationRequested)
        {
            http.Abort(); // the caller has gone, and its invocation with it unless a runtime has it
        }
    }

    private static Task RefuseAsync(HttpContext http, InvokeRefusedException refusal)
    {
        http.Response.Headers["X-Amzn-Errortype"] = refusal.Type;
        http.Response.Headers["x-amzn-RequestId"] = Guid.NewGuid().ToString();
        // Lambda's own spelling differs by error.
        var message = refusal.Type is "ResourceNotFoundException" or "ServiceException" ? "Message" : "message";
        return Json.Send(http, refusal.Status, ("Type", refusal.Status >= 500 ? "Service" : "User"), (message, refusal.Message));
    }

    private async Task BareAsync(HttpContext http)
    {
        var payload = await ReadAsync(http, InvocationRules.MaxPayload).ConfigureAwait(false);
        await StreamAsync(http, rules.Check(payload, Options(http, null)), LiveAnswer.WriteAsync).ConfigureAwait(false);
    }

    private async Task InvokeAsync(HttpContext http)
    {
        var type = OneOf(http, InvocationType, "RequestResponse", "Event", "DryRun");
        var request = await CheckAsync(http, type == "Event" ? InvocationRules.MaxAsyncPayload : InvocationRules.MaxPayload).ConfigureAwait(false);
        WriteHeaders(http, request);
        if (type == "Event")
        {
            Submit(request); // nobody waits for its outcome
            http.Response.StatusCode = StatusCodes.Status202Accepted;
        }
        else if (type == "DryRun")
        {
            http.Response.StatusCode = StatusCodes.Status204NoContent;
        }
        else
        {
            var outcome = await desk.WaitAsync(Submit(request), http.RequestAborted).ConfigureAwait(false);
            if (outcome.ErrorType is not null)
                http.Response.Headers["X-Amz-Function-Error"] = "Unhandled";
            await Json.SendResult(http, StatusCodes.Status200OK, outcome.Payload).ConfigureAwait(false);
        }
    }

    private async Task InvokeStreamingAsync(HttpContext http)
    {
        var type = OneOf(http, InvocationType, "RequestResponse", "DryRun");
        var request = await CheckAsync(http, InvocationRules.MaxPayload).ConfigureAwait(false);
        if (type == "RequestResponse")
        {
            await StreamAsync(http, request, EventStream.WriteAsync).ConfigureAwait(false);
            return;
        }

        WriteHeaders(http, request);
        http.Response.StatusCode = StatusCodes.Status204NoContent;
    }

    private async Task<InvocationRequest> CheckAsync(HttpContext http, int limit)
    {
        var qualifier = http.Request.Query["Qualifier"].ToString() is { Length: > 0 } asked ? asked : null;
        qualifier = rules.CheckFunction((string)http.Request.RouteValues["function"]!, qualifier);
        OneOf(http, "X-Amz-Log-Type", "None", "Tail");
        return rules.Check(await ReadAsync(http, limit).ConfigureAwait(false), Options(http, qualifier), limit);
    }

    private async Task StreamAsync(HttpContext http, InvocationRequest request, Func<HttpContext, LambdaStreamingResult, Task> write)
    {
        var result = await LambdaStreamingResult.OfAsync(desk, Submit(request with { Streams = true }), http.RequestAborted).ConfigureAwait(false);
        await using (result.ConfigureAwait(false))
        {
            WriteHeaders(http, request);
            await write(http, result).ConfigureAwait(false);
        }
    }

    private Invocation Submit(InvocationRequest request) => desk.Submit(request) ?? throw InvokeRefusedException.InvalidContent(
        $"An invocation with the request id '{request.RequestId}' is in progress. Send another id, or none.");

    private static async Task<ReadOnlyMemory<byte>> ReadAsync(HttpContext http, int limit)
    {
        var body = await RequestBody.ReadAsync(http.Request, limit).ConfigureAwait(false);
        if (body.Length > limit)
            throw InvocationRules.TooLarge(limit);
        return body.WasCut ? throw InvokeRefusedException.InvalidContent("The request body ended before its end.") : body.Bytes;
    }

    private static LambdaInvokeOptions Options(HttpContext http, string? qualifier)
    {
        return new LambdaInvokeOptions
        {
            Qualifier = qualifier,
            RequestId = Header("x-amzn-RequestId"),
            TraceId = Header("X-Amzn-Trace-Id"),
            TenantId = Header("X-Amz-Tenant-Id"),
            ClientContext = InvocationRules.DecodeClientContext(Header("X-Amz-Client-Context") ?? ""),
        };

        string? Header(string name) => http.Request.Headers[name].ToString() is { Length: > 0 } value ? value : null;
    }

    /// <summary>A header's value, one of a few; the first is what its absence means.</summary>
    private static string OneOf(HttpContext http, string header, params ReadOnlySpan<string> values)
    {
        var given = http.Request.Headers[header].ToString();
        if (given.Length == 0)
            return values[0];
        foreach (var value in values)
        {
            if (value == given)
                return value;
        }

        throw InvokeRefusedException.InvalidParameter($"{header} is '{given}'. It must be one of: {string.Join(", ", values!)}.");
    }
}
