using Microsoft.AspNetCore.Http;

namespace Lambent.Emulator;

/// <summary>
/// A response as an HTTP answer: live when the function streams, and with its own status and headers, the way a function URL gives it.
/// </summary>
internal static class LiveAnswer
{
    private const int ChunkSize = 64 * 1024;

    public static async Task WriteAsync(HttpContext http, LambdaStreamingResult result)
    {
        if (!result.IsStreamed)
        {
            await WriteWholeAsync(http, result).ConfigureAwait(false);
            return;
        }

        ReadOnlyMemory<byte> first = default;
        if (!StreamPrelude.IsAnnounced(result.ContentType))
        {
            http.Response.ContentType = result.ContentType;
        }
        else if (await StreamPrelude.ReadAsync(result.Body, http.RequestAborted).ConfigureAwait(false) is not var (json, rest))
        {
            await RefuseAsync(http, result, $"its first {StreamPrelude.MaxLength} bytes hold no eight zero bytes").ConfigureAwait(false);
            return;
        }
        else if (StreamPrelude.Apply(json, http.Response) is { } fault)
        {
            await RefuseAsync(http, result, fault).ConfigureAwait(false);
            return;
        }
        else
        {
            first = rest;
            await http.Response.Body.FlushAsync(http.RequestAborted).ConfigureAwait(false);
        }

        await CopyAsync(http, result, first).ConfigureAwait(false);
        if (result.ErrorType is null)
            return;
        BreakOff(http, result);
        await FailAsync(http, result).ConfigureAwait(false);
    }

    /// <summary>Passes on what the function writes, each piece at once, until it ends.</summary>
    /// <param name="http">The caller.</param>
    /// <param name="result">The stream.</param>
    /// <param name="chunk">What was read of it already.</param>
    public static async Task CopyAsync(HttpContext http, LambdaStreamingResult result, ReadOnlyMemory<byte> chunk)
    {
        var buffer = new byte[ChunkSize];
        while (true)
        {
            if (chunk.IsEmpty)
                chunk = buffer.AsMemory(0, await result.Body.ReadAsync(buffer, http.RequestAborted).ConfigureAwait(false));
            if (chunk.IsEmpty)
                break;
            if (http.Response.StatusCode is not (StatusCodes.Status204NoContent or StatusCodes.Status304NotModified)) // these have no body
                await http.Response.Body.WriteAsync(chunk, http.RequestAborted).ConfigureAwait(false);
            await http.Response.Body.FlushAsync(http.RequestAborted).ConfigureAwait(false);
            chunk = default;
        }
    }

    /// <summary>
    /// Ends the answer of a function that failed in the middle of it: thrown so that the connection ends without the last chunk, and the caller sees a
    /// broken answer after what came. An abort could lose that.
    /// </summary>
    public static void BreakOff(HttpContext http, LambdaStreamingResult result)
    {
        if (http.Response.HasStarted)
            throw new IOException($"The function's stream failed: {result.ErrorType}.");
    }

    private static async Task WriteWholeAsync(HttpContext http, LambdaStreamingResult result)
    {
        if (result.FunctionError is not null)
            await FailAsync(http, result).ConfigureAwait(false);
        else
            await Json.SendResult(http, StatusCodes.Status200OK, result.WholeBody).ConfigureAwait(false);
    }

    /// <summary>The error of a function that failed before the first byte of its body.</summary>
    private static Task FailAsync(HttpContext http, LambdaStreamingResult result)
    {
        http.Response.Headers["X-Amz-Function-Error"] = result.FunctionError;
        return Json.SendResult(http, StatusCodes.Status500InternalServerError, result.ErrorBody);
    }

    /// <summary>What a function URL answers to a prelude that it cannot read: 502.</summary>
    private static async Task RefuseAsync(HttpContext http, LambdaStreamingResult result, string why)
    {
        http.Response.Headers.Clear(); // what a part of it has set
        InvokeApi.WriteHeaders(http, result.Request);
        await result.Body.CopyToAsync(Stream.Null, http.RequestAborted).ConfigureAwait(false);
        await (result.ErrorType is null
            ? Json.Send(
                http,
                StatusCodes.Status502BadGateway,
                ("errorMessage", $"The function announced a prelude by the content type '{StreamPrelude.ContentType}', but {why}. Write the JSON, then eight zero bytes, then the body."),
                ("errorType", "InvalidPrelude"))
            : FailAsync(http, result)).ConfigureAwait(false);
    }
}
