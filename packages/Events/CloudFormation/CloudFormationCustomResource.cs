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
        CloudFormationCustomResourceResponse? response;
        Exception? error = null;
        try
        {
            // On another thread and not awaited alone: a handler that blocks or ignores its token must not take the time of the answer.
            response = await Task.Run(() => CallAsync(handler, request, outOfTime.Token), CancellationToken.None).WaitAsync(outOfTime.Token).ConfigureAwait(false);
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
