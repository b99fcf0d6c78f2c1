using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace Lambent.Events;

/// <summary>
/// Answers custom resource requests at their response URLs. Without an answer CloudFormation waits for an hour, so a valid one is sent in every case:
/// also when the handler throws, when time runs out, and when the handler returns what CloudFormation does not accept.
/// See <see href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/crpg-ref-responses.html"/>.
/// </summary>
public static class CloudFormationCustomResource
{
    private static readonly TimeSpan LongestMargin = TimeSpan.FromSeconds(3); // to send the answer
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1); // of an invocation without a deadline: timers have a limit
    private static HttpClient? Client;

    /// <summary>
    /// Runs the handler and sends its response, or a failure when the handler throws, runs out of time, or returns a response that is not valid. A failure
    /// has a reason that says why. The handler has the time of the invocation but the last third, and but the last 3 seconds when there are 9 or more.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="context">The invocation.</param>
    /// <param name="handler">Makes, changes or deletes the resource; its token is cancelled when time runs out.</param>
    /// <param name="client">What sends the answer; null uses one of its own.</param>
    /// <exception cref="HttpRequestException">The answer could not be sent.</exception>
    public static async Task RunAsync(
        CloudFormationCustomResourceRequest request,
        LambdaContext context,
        Func<CloudFormationCustomResourceRequest, CancellationToken, Task<CloudFormationCustomResourceResponse>> handler,
        HttpClient? client = null)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(handler);
        using var outOfTime = new CancellationTokenSource(TimeForHandler(context.RemainingTime), context.TimeProvider);
        var token = outOfTime.Token; // read here: the handler may begin when the source is disposed already
        CloudFormationCustomResourceResponse? response;
        Exception? error = null;
        try
        {
            // On another thread and not awaited alone: a handler that blocks or ignores its token must not take the time of the answer.
            response = await Task.Run(() => CallAsync(handler, request, token), CancellationToken.None).WaitAsync(token).ConfigureAwait(false);
        }
        catch (OperationCanceledException e) when (outOfTime.IsCancellationRequested)
        {
            error = e;
            response = request.Failed("The function ran out of time.");
        }
        catch (Exception e) // boundary: user code
        {
            error = e;
            response = request.Failed($"{e.GetType().Name}: {SafeText.MessageOf(e)}");
        }

        var json = CustomResourceBody.Write(request, response, out var fault);
        try
        {
            if (error is not null)
                context.Logger.LogError(error, "The handler of the custom resource {LogicalResourceId} failed or ran out of time.", request.LogicalResourceId);
            if (fault is not null)
                context.Logger.LogError("The response for the custom resource {LogicalResourceId} is not valid, and CloudFormation receives a failure. {Fault}", request.LogicalResourceId, fault);
        }
        finally
        {
            await SendAsync(request, json, client, CancellationToken.None).ConfigureAwait(false); // also when a logger of the user throws
        }
    }

    /// <summary>The answer that the request was done.</summary>
    /// <param name="request">The request.</param>
    /// <param name="physicalResourceId">The id of the resource; null keeps the one of the request, or takes the logical id.</param>
    /// <param name="data">Attributes that <c>Fn::GetAtt</c> gives in the template.</param>
    public static CloudFormationCustomResourceResponse Succeeded(
        this CloudFormationCustomResourceRequest request, string? physicalResourceId = null, IReadOnlyDictionary<string, string>? data = null) =>
        Answer(request, CloudFormationResponseStatus.Success, physicalResourceId) with { Data = data };

    /// <summary>The answer that the request was not done.</summary>
    /// <param name="request">The request.</param>
    /// <param name="reason">Why, for people.</param>
    /// <param name="physicalResourceId">The id of the resource; null keeps the one of the request, or takes the logical id.</param>
    public static CloudFormationCustomResourceResponse Failed(this CloudFormationCustomResourceRequest request, string reason, string? physicalResourceId = null) =>
        Answer(request, CloudFormationResponseStatus.Failed, physicalResourceId) with { Reason = reason };

    /// <summary>
    /// Sends an answer to the response URL of the request. When CloudFormation would not accept it, such as one of more than 4096 bytes, it is sent as a failure
    /// whose reason says why. A reason that is too long is cut.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="response">The answer.</param>
    /// <param name="client">What sends it; null uses one of its own.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="HttpRequestException">The answer could not be sent.</exception>
    public static Task RespondAsync(
        this CloudFormationCustomResourceRequest request,
        CloudFormationCustomResourceResponse response,
        HttpClient? client = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(response);
        return SendAsync(request, CustomResourceBody.Write(request, response, out _), client, cancellationToken);
    }

    private static async Task<CloudFormationCustomResourceResponse?> CallAsync(
        Func<CloudFormationCustomResourceRequest, CancellationToken, Task<CloudFormationCustomResourceResponse>> handler,
        CloudFormationCustomResourceRequest request,
        CancellationToken cancellationToken) =>
        handler(request, cancellationToken) is { } running ? await running.ConfigureAwait(false) : null;

    private static TimeSpan TimeForHandler(TimeSpan remaining)
    {
        if (remaining <= TimeSpan.Zero)
            return TimeSpan.Zero;
        var margin = remaining / 3; // Lambda's default timeout is 3 seconds: a fixed margin would leave nothing of it
        var time = remaining - (margin > LongestMargin ? LongestMargin : margin);
        return time > Longest ? Longest : time;
    }

    private static async Task SendAsync(CloudFormationCustomResourceRequest request, byte[] json, HttpClient? client, CancellationToken cancellationToken)
    {
        using var content = new ByteArrayContent(json);
        content.Headers.ContentType = null; // the pre-signed address is signed without one
        using var answer = await (client ?? (Client ??= new HttpClient())).PutAsync(new Uri(request.ResponseUrl), content, cancellationToken).ConfigureAwait(false);
        if (!answer.IsSuccessStatusCode)
        {
            // Without the address, which is a secret.
            throw new HttpRequestException($"The response URL of the custom resource answered {(int)answer.StatusCode}.", null, answer.StatusCode);
        }
    }

    private static CloudFormationCustomResourceResponse Answer(
        CloudFormationCustomResourceRequest request, CloudFormationResponseStatus status, string? physicalResourceId)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new()
        {
            Status = status,
            PhysicalResourceId = physicalResourceId ?? request.PhysicalResourceId ?? request.LogicalResourceId,
            StackId = request.StackId,
            RequestId = request.RequestId,
            LogicalResourceId = request.LogicalResourceId,
        };
    }
}

/// <summary>
/// The JSON that goes to the response URL of a custom resource. It follows CloudFormation's rules whatever the handler returned.
/// See <see href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/crpg-ref-responses.html"/>.
/// </summary>
internal static class CustomResourceBody
{
    private const int LargestBody = 4096;
    private const int LargestId = 1024;
    private const int LargestIdInJson = 3 * LargestId; // 256 emoji as escapes; leaves room for the other ids and a reason

    // S3 stores the body and CloudFormation parses it, so that text need not be escaped for HTML: an escape takes up to three times the bytes.
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>Writes the response, or a failure with the reason why the response is not valid.</summary>
    /// <param name="request">The request, whose ids the body repeats.</param>
    /// <param name="response">What the handler returned; null is not valid.</param>
    /// <param name="fault">Why the response is not valid; null when it is.</param>
    public static byte[] Write(CloudFormationCustomResourceRequest request, CloudFormationCustomResourceResponse? response, out string? fault)
    {
        byte[] json = [];
        var complete = (response ?? new()) with
        {
            PhysicalResourceId = FirstValidId(response?.PhysicalResourceId, request.PhysicalResourceId, request.LogicalResourceId),
            StackId = request.StackId,
            RequestId = request.RequestId,
            LogicalResourceId = request.LogicalResourceId,
        };
        var isFailure = complete.Status == CloudFormationResponseStatus.Failed;
        var reason = !isFailure || !string.IsNullOrEmpty(complete.Reason) ? complete.Reason : "The handler returned a failure without a reason.";
        complete.Reason = reason;

        fault = FaultOf(response) ?? SerializationFault(complete, out json);
        if (fault is null && json.Length <= LargestBody)
            return json;
        if (fault is null && !isFailure)
        {
            var size = json.Length;
            json = WithReason(complete, reason);
            if (json.Length <= LargestBody)
                return json;
            fault = $"The handler succeeded, but its response has {size} bytes and CloudFormation accepts at most {LargestBody}. Return less in Data.";
        }

        return WithReason(request.Failed("", complete.PhysicalResourceId), isFailure ? reason : fault);
    }

    private static string? FaultOf(CloudFormationCustomResourceResponse? response)
    {
        if (response is null)
            return "The handler returned null. Return the result of request.Succeeded or request.Failed.";
        if (response.Status == CloudFormationResponseStatus.Failed)
            return null;
        if (response.Status != CloudFormationResponseStatus.Success)
            return $"The handler returned a response with the status '{response.Status}'. CloudFormation accepts 'SUCCESS' and 'FAILED'.";
        return response.PhysicalResourceId is { } id ? IdFault(id) : null;
    }

    private static string? IdFault(string id)
    {
        var size = Encoding.UTF8.GetByteCount(id);
        if (size > LargestId)
            return $"The handler succeeded, but its PhysicalResourceId has {size} bytes and CloudFormation accepts at most {LargestId}. Return a shorter PhysicalResourceId.";
        var written = Encoding.UTF8.GetByteCount(Encoder.Encode(id));
        return written <= LargestIdInJson
            ? null
            : $"The handler succeeded, but its PhysicalResourceId has {written} bytes as JSON, which leaves no room in the {LargestBody} bytes of a response. Return a shorter PhysicalResourceId.";
    }

    private static string? FirstValidId(params ReadOnlySpan<string?> ids)
    {
        foreach (var id in ids)
        {
            if (!string.IsNullOrEmpty(id) && IdFault(id) is null)
                return id;
        }

        return ids[^1];
    }

    private static string? SerializationFault(CloudFormationCustomResourceResponse response, out byte[] json)
    {
        try
        {
            json = Serialize(response);
            return null;
        }
        catch (Exception e) // boundary: Data is the user's object
        {
            json = [];
            return $"The response of the handler cannot be written as JSON: {e.GetType().Name}: {SafeText.MessageOf(e)}";
        }
    }

    /// <summary>The response with as much of the reason as fits. Cuts between characters: the encoder writes whole ones only.</summary>
    private static byte[] WithReason(CloudFormationCustomResourceResponse response, string? reason)
    {
        var room = LargestBody - Serialize(response with { Reason = "" }).Length;
        var utf8 = Encoding.UTF8.GetBytes(reason ?? "");
        Encoder.EncodeUtf8(utf8, new byte[Math.Max(0, room)], out var kept, out _);
        return Serialize(response with { Reason = Encoding.UTF8.GetString(utf8, 0, kept) });
    }

    private static byte[] Serialize(CloudFormationCustomResourceResponse response)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var writer = new Utf8JsonWriter(buffer, new() { Encoder = Encoder }))
            CloudFormationCustomResourceResponseExactJson.Write(writer, response);
        return buffer.WrittenSpan.ToArray();
    }
}
