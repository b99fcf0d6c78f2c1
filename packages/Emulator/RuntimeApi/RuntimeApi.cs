using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Lambent.Emulator;

/// <summary>
/// The Runtime API, version 2018-06-01, of one execution environment: https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html.
/// </summary>
internal sealed partial class RuntimeApi(ExecutionEnvironment environment, LambdaFunctionOptions options, CancellationToken stopping)
{
    /// <summary>The most bytes of a response: 6 MiB and room for what Lambda adds.</summary>
    public const int MaxResponse = (6 * 1024 * 1024) + 100;

    /// <summary>The most bytes that a runtime may stream: 200 MiB.</summary>
    public const int MaxStreamed = 200 * 1024 * 1024;

    private const int MaxManagedError = 1024 * 1024; // on Managed Instances

    private const string Root = "/2018-06-01";
    private const string InvocationId = "Lambda-Runtime-Invocation-Id";

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Root + "/ping", static http => http.Response.WriteAsync("pong"));
        routes.MapGet(Root + "/runtime/invocation/next", NextAsync);
        routes.MapPost(Root + "/runtime/invocation/{id}/response", ResponseAsync);
        routes.MapPost(Root + "/runtime/invocation/{id}/error", ErrorAsync);
        routes.MapPost(Root + "/runtime/init/error", InitErrorAsync);
        if (options.Initialization != LambdaInitializationType.SnapStart)
            return;
        routes.MapGet(Root + "/runtime/restore/next", RestoreNextAsync);
        routes.MapPost(Root + "/runtime/restore/error", RestoreErrorAsync);
    }

    private async Task NextAsync(HttpContext http)
    {
        if (!environment.TryWait(out var from, out var call))
        {
            await RuntimeReply.InvalidTransition(http, from, RuntimeState.Ready).ConfigureAwait(false);
            return;
        }

        using var leaves = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, stopping);
        Invocation? invocation = null;
        try
        {
            using (leaves.Token.UnsafeRegister(_ => environment.Leave(call), null))
                invocation = await call.Value.Task.ConfigureAwait(false);
            http.RequestAborted.ThrowIfCancellationRequested();
            WriteHeaders(http.Response.Headers, invocation);
            await Json.Send(http, StatusCodes.Status200OK, Json.ContentType, invocation.Request.Payload).ConfigureAwait(false);
        }
        catch (Exception e) when (e is OperationCanceledException or IOException or ObjectDisposedException)
        {
            if (invocation is not null)
                environment.PutBack(invocation);
            http.Abort(); // the runtime has disconnected, or the environment ends
        }
    }

    private static void WriteHeaders(IHeaderDictionary headers, Invocation invocation)
    {
        var request = invocation.Request;
        headers["Lambda-Runtime-Aws-Request-Id"] = request.RequestId;
        headers["Lambda-Runtime-Deadline-Ms"] = invocation.Deadline.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        headers["Lambda-Runtime-Invoked-Function-Arn"] = request.FunctionArn;
        headers["Lambda-Runtime-Trace-Id"] = request.TraceId;
        headers[InvocationId] = invocation.Nonce;
        if (request.ClientContext is not null)
            headers["Lambda-Runtime-Client-Context"] = request.ClientContext;
        if (request.CognitoIdentity is not null)
            headers["Lambda-Runtime-Cognito-Identity"] = request.CognitoIdentity;
        if (request.TenantId is not null)
            headers["Lambda-Runtime-Aws-Tenant-Id"] = request.TenantId;
    }

    private async Task ResponseAsync(HttpContext http)
    {
        var (id, nonce) = Ids(http);
        if (await RefuseAsync(http, id, nonce).ConfigureAwait(false))
            return;

        var mode = http.Request.Headers["Lambda-Runtime-Function-Response-Mode"].ToString();
        if (mode is not ("" or "streaming")) // 'buffered' too: Lambda knows buffered by the header's absence
        {
            environment.Settle(id, nonce, InvocationOutcome.Error("Runtime.InvalidResponseModeHeader", $"Invalid response mode header: {mode}"));
            await RuntimeReply.InvalidResponseMode(http).ConfigureAwait(false);
            return;
        }

        if (mode == "streaming" && environment.Answer(id, nonce, http.Request.ContentType ?? "application/octet-stream", out var invocation, out var stream) == Settlement.Accepted && stream is not null)
        {
            await PassOnAsync(http, invocation!, stream).ConfigureAwait(false);
            return;
        }

        var body = await RequestBody.ReadAsync(http.Request, MaxResponse).ConfigureAwait(false);
        if (body.WasCut)
        {
            // A buffered answer may come once more, on another connection; a streamed one has been seen by its caller.
            if (mode == "streaming")
                environment.Settle(id, nonce, Cut());
            await RuntimeReply.Truncated(http).ConfigureAwait(false);
        }
        else if (body.Length > MaxResponse)
        {
            var settlement = environment.Settle(id, nonce, TooLarge(MaxResponse));
            await (settlement == Settlement.Accepted ? RuntimeReply.TooLarge(http, MaxResponse) : RuntimeReply.Settled(http, settlement)).ConfigureAwait(false);
        }
        else
        {
            await RuntimeReply.Settled(http, environment.Settle(id, nonce, StreamFailure(http.Request) ?? new(body.Bytes))).ConfigureAwait(false);
        }
    }

    /// <summary>Streams a response to a caller that reads it as it comes.</summary>
    private async Task PassOnAsync(HttpContext http, Invocation invocation, ResponseStream stream)
    {
        using var _ = stopping.UnsafeRegister(static http => ((HttpContext)http!).Abort(), http); // a runtime may be slow to write more
        var body = await RequestBody.PassOnAsync(http.Request, MaxStreamed, stream.WriteAsync).ConfigureAwait(false);
        invocation.ProducedBytes = body.Length;
        var isTooLarge = body.Length > MaxStreamed;
        var settlement = environment.Settle(
            invocation,
            body.WasCut ? Cut() : isTooLarge ? TooLarge(MaxStreamed) : StreamFailure(http.Request) ?? new(default));
        await (body.WasCut ? RuntimeReply.Truncated(http)
            : isTooLarge && settlement == Settlement.Accepted ? RuntimeReply.TooLarge(http, MaxStreamed)
            : RuntimeReply.Settled(http, settlement)).ConfigureAwait(false);
    }

    private static InvocationOutcome Cut() => InvocationOutcome.Error("Runtime.TruncatedResponse", "The response was cut before its end.");

    private static InvocationOutcome TooLarge(int limit) => InvocationOutcome.Error(
        "Function.ResponseSizeTooLarge",
        $"Response payload size exceeded maximum allowed payload size ({limit} bytes).");

    /// <summary>The error that a streamed response ended with, in its trailers.</summary>
    private static InvocationOutcome? StreamFailure(HttpRequest request)
    {
        if (!request.CheckTrailersAvailable() || request.GetTrailer("Lambda-Runtime-Function-Error-Type").ToString() is not { Length: > 0 } type)
            return null;
        var encoded = request.GetTrailer("Lambda-Runtime-Function-Error-Body").ToString();
        var body = new byte[encoded.Length];
        return encoded.Length > 0 && Convert.TryFromBase64String(encoded, body, out var length)
            ? new(body.AsMemory(0, length), FunctionErrorType.Normalize(type))
            : InvocationOutcome.Error(FunctionErrorType.Normalize(type), "The response stream failed.");
    }

    private async Task ErrorAsync(HttpContext http)
    {
        var (id, nonce) = Ids(http);
        if (await RefuseAsync(http, id, nonce).ConfigureAwait(false))
            return;
        if (await ReadErrorAsync(http, error => environment.Settle(id, nonce, error)).ConfigureAwait(false) is { } error)
            await RuntimeReply.Settled(http, environment.Settle(id, nonce, error)).ConfigureAwait(false);
    }

    private async Task InitErrorAsync(HttpContext http)
    {
        if (!environment.TryFailInit(out var from))
        {
            await RuntimeReply.InvalidTransition(http, from, RuntimeState.InitError).ConfigureAwait(false);
        }
        else if (await ReadErrorAsync(http, environment.FailInit).ConfigureAwait(false) is { } error)
        {
            environment.FailInit(error);
            await RuntimeReply.Accepted(http).ConfigureAwait(false);
        }
        else
        {
            environment.FailInit(Cut()); // unless it has failed because the error was too large
        }
    }

    /// <summary>The error that a runtime reports; null when it has been refused. One that is too large is reported as that.</summary>
    private async Task<InvocationOutcome?> ReadErrorAsync(HttpContext http, Action<InvocationOutcome> reportTooLarge)
    {
        var limit = options.IsManagedInstance ? MaxManagedError : MaxResponse;
        var body = await RequestBody.ReadAsync(http.Request, limit).ConfigureAwait(false);
        if (body.WasCut)
        {
            await RuntimeReply.Truncated(http).ConfigureAwait(false);
            return null;
        }

        if (body.Length > limit)
        {
            reportTooLarge(TooLarge(limit));
            await RuntimeReply.TooLarge(http, limit).ConfigureAwait(false);
            return null;
        }

        // With this type the body also holds a cause for X-Ray, which is not the caller's.
        var bytes = http.Request.ContentType?.StartsWith("application/vnd.aws.lambda.error.cause+json", StringComparison.OrdinalIgnoreCase) == true
            ? Json.Without(body.Bytes, "errorCause") ?? Encoding.UTF8.GetBytes("Invalid error body")
            : body.Bytes;
        return new(bytes, FunctionErrorType.Normalize(http.Request.Headers["Lambda-Runtime-Function-Error-Type"].ToString()));
    }

    private async Task<bool> RefuseAsync(HttpContext http, string id, string? nonce)
    {
        var found = environment.Find(id, nonce);
        if (found == Settlement.Accepted)
            return false;
        // Read first: a runtime that is still sending would see a reset instead of the answer.
        await RequestBody.ReadAsync(http.Request, limit: 0).ConfigureAwait(false);
        await RuntimeReply.Settled(http, found).ConfigureAwait(false);
        return true;
    }

    private static (string Id, string? Nonce) Ids(HttpContext http) => (
        (string)http.Request.RouteValues["id"]!,
        http.Request.Headers[InvocationId].ToString() is { Length: > 0 } nonce ? nonce : null);
}
