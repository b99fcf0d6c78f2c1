using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Lambent.Emulator;

/// <summary>
/// Invokes functions over HTTP: Invoke and InvokeWithResponseStream as in Lambda (https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html), and a bare
/// <c>POST</c> whose status tells success from failure, for curl.
/// </summary>
internal sealed class InvokeApi(LambdaEmulator emulator, string barePath)
{
    private const string InvocationType = "X-Amz-Invocation-Type";
    private const string LogType = "X-Amz-Log-Type";

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost(barePath, http => Answer(http, BareAsync));
        routes.MapPost("/2015-03-31/functions/{function}/invocations", http => Answer(http, InvokeAsync));
        routes.MapPost("/2021-11-15/functions/{function}/response-streaming-invocations", http => Answer(http, InvokeStreamingAsync));
    }

    /// <summary>Writes the headers that every answer has.</summary>
    public static void WriteHeaders(HttpContext http, InvocationRequest request)
    {
        var headers = http.Response.Headers;
        headers["x-amzn-RequestId"] = request.RequestId;
        headers["X-Amzn-Trace-Id"] = request.TraceId;
        headers["X-Amz-Executed-Version"] = request.ExecutedVersion;
    }

    /// <summary>The function that the path names, and the qualifier of the path or the query.</summary>
    /// <exception cref="InvokeRefusedException">There is no such function.</exception>
    public static (EmulatedFunction Function, string? Qualifier) FindFunction(HttpContext http, LambdaEmulator emulator)
    {
        var (name, qualifier) = InvokeRequestValidator.ParseReference((string)http.Request.RouteValues["function"]!);
        if (http.Request.Query["Qualifier"].ToString() is { Length: > 0 } asked)
            qualifier = asked;
        var functions = emulator.Functions;
        if (functions.FirstOrDefault(function => function.Name == name) is { } function)
            return (function, qualifier);
        if (name == "function") // the name of the Runtime Interface Emulator
            return (functions[0], qualifier);
        throw new InvokeRefusedException(
            StatusCodes.Status404NotFound,
            "ResourceNotFoundException",
            $"Function not found: {functions[0].Arn[..(functions[0].Arn.LastIndexOf(':') + 1)]}{name}. The emulator runs {string.Join(", ", functions.Select(static function => $"'{function.Name}'"))}; 'function' is another name of the first.");
    }

    /// <summary>Answers with an endpoint, and with the error of Lambda when it refuses.</summary>
    public static async Task Answer(HttpContext http, Func<HttpContext, Task> endpoint)
    {
        try
        {
            await endpoint(http).ConfigureAwait(false);
        }
        catch (InvokeRefusedException e)
        {
            await RefuseAsync(http, e).ConfigureAwait(false);
        }
        catch (LambdaEmulatorException e) when (!http.Response.HasStarted) // the emulator was stopped
        {
            await RefuseAsync(http, new(StatusCodes.Status500InternalServerError, "ServiceException", e.Message)).ConfigureAwait(false);
        }
        catch (Exception e) when (e is OperationCanceledException or IOException && http.RequestAborted.IsCancellationRequested)
        {
            http.Abort(); // the caller has disconnected; its invocation is dropped unless a runtime has it
        }
    }

    private static Task RefuseAsync(HttpContext http, InvokeRefusedException refusal)
    {
        http.Response.Headers["X-Amzn-Errortype"] = refusal.Type;
        http.Response.Headers["x-amzn-RequestId"] = Guid.NewGuid().ToString();
        // Lambda's own spelling differs by error.
        var message = refusal.Type is "ResourceNotFoundException" or "ServiceException" ? "Message" : "message";
        var type = ("Type", refusal.Status >= 500 ? "Service" : "User");
        return refusal.Reason is { } reason
            ? Json.Send(http, refusal.Status, ("Reason", reason), type, (message, refusal.Message))
            : Json.Send(http, refusal.Status, type, (message, refusal.Message));
    }

    private async Task BareAsync(HttpContext http)
    {
        var payload = await ReadAsync(http, InvokeRequestValidator.MaxPayload).ConfigureAwait(false);
        var function = emulator.Function;
        await StreamAsync(http, function, function.Check(payload, Options(http, null)), LiveAnswer.WriteAsync).ConfigureAwait(false);
    }

    private async Task InvokeAsync(HttpContext http)
    {
        var type = OneOf(http, InvocationType, "RequestResponse", "Event", "DryRun");
        var tails = OneOf(http, LogType, "None", "Tail") == "Tail";
        var (function, request) = await CheckAsync(http, type == "Event" ? InvokeRequestValidator.MaxAsyncPayload : InvokeRequestValidator.MaxPayload).ConfigureAwait(false);
        WriteHeaders(http, request);
        if (type == "Event")
        {
            function.SubmitAsync(request);
            http.Response.StatusCode = StatusCodes.Status202Accepted;
        }
        else if (type == "DryRun")
        {
            http.Response.StatusCode = StatusCodes.Status204NoContent;
        }
        else
        {
            var invocation = function.Queue.Submit(request);
            var outcome = await function.Queue.WaitAsync(invocation, invocation.Outcome, http.RequestAborted).ConfigureAwait(false);
            if (outcome.ErrorType is not null)
                http.Response.Headers["X-Amz-Function-Error"] = "Unhandled";
            if (tails)
                http.Response.Headers["X-Amz-Log-Result"] = await LogTail.ReadAsync(invocation, emulator.Journal, http.RequestAborted).ConfigureAwait(false);
            await Json.SendResult(http, StatusCodes.Status200OK, outcome.Payload).ConfigureAwait(false);
        }
    }

    private async Task InvokeStreamingAsync(HttpContext http)
    {
        var type = OneOf(http, InvocationType, "RequestResponse", "DryRun");
        var tails = OneOf(http, LogType, "None", "Tail") == "Tail";
        var (function, request) = await CheckAsync(http, InvokeRequestValidator.MaxPayload).ConfigureAwait(false);
        if (type == "RequestResponse")
        {
            await StreamAsync(http, function, request, (http, result) => EventStream.WriteAsync(http, result, tails ? emulator.Journal : null)).ConfigureAwait(false);
            return;
        }

        WriteHeaders(http, request);
        http.Response.StatusCode = StatusCodes.Status204NoContent;
    }

    private async Task<(EmulatedFunction Function, InvocationRequest Request)> CheckAsync(HttpContext http, int limit)
    {
        var (function, qualifier) = FindFunction(http, emulator);
        return (function, function.Check(await ReadAsync(http, limit).ConfigureAwait(false), Options(http, qualifier), limit));
    }

    private static async Task StreamAsync(HttpContext http, EmulatedFunction function, InvocationRequest request, Func<HttpContext, LambdaStreamingResult, Task> write)
    {
        var invocation = function.Queue.Submit(request with { Streams = true });
        var result = await LambdaStreamingResult.OfAsync(function.Queue, invocation, http.RequestAborted).ConfigureAwait(false);
        await using (result.ConfigureAwait(false))
        {
            WriteHeaders(http, request);
            await write(http, result).ConfigureAwait(false);
        }
    }

    private static async Task<ReadOnlyMemory<byte>> ReadAsync(HttpContext http, int limit)
    {
        var body = await RequestBody.ReadAsync(http.Request, limit).ConfigureAwait(false);
        if (body.Length > limit)
            throw InvokeRequestValidator.TooLarge(limit);
        return body.WasCut ? throw InvokeRefusedException.InvalidContent("The request body was truncated.") : body.Bytes;
    }

    private static LambdaInvokeOptions Options(HttpContext http, string? qualifier)
    {
        return new LambdaInvokeOptions
        {
            Qualifier = qualifier,
            RequestId = Header("x-amzn-RequestId"),
            TraceId = Header("X-Amzn-Trace-Id"),
            TenantId = Header("X-Amz-Tenant-Id"),
            ClientContext = InvokeRequestValidator.DecodeClientContext(Header("X-Amz-Client-Context") ?? ""),
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
