using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace Lambent.Events;

/// <summary>
/// Answers custom resource requests at their response URLs. Without an answer CloudFormation waits for an hour, so one is sent in every case:
/// also when the handler throws, and when time runs out.
/// See <see href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/crpg-ref-responses.html"/>.
/// </summary>
public static class CloudFormationCustomResource
{
    private const int LargestResponse = 4096;
    private const int LongestReason = 1024; // of what an exception says, so that the rest always fits
    private static readonly TimeSpan ForTheAnswer = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1); // of an invocation without a deadline: timers have a limit
    private static HttpClient? Client;

    /// <summary>Runs the handler and sends its answer, or a failure when it throws or is not done 3 seconds before the invocation's deadline.</summary>
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
        var time = context.RemainingTime - ForTheAnswer;
        using var outOfTime = new CancellationTokenSource(time < TimeSpan.Zero ? TimeSpan.Zero : time > Longest ? Longest : time, context.TimeProvider);
        CloudFormationCustomResourceResponse response;
        try
        {
            // Not awaited by its own: a handler that ignores its token must not take the time of the answer.
            response = await handler(request, outOfTime.Token).WaitAsync(outOfTime.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (outOfTime.IsCancellationRequested)
        {
            context.Logger.LogError("The custom resource {LogicalResourceId} ran out of time.", request.LogicalResourceId);
            response = request.Failed("The function ran out of time.");
        }
        catch (Exception e)
        {
            context.Logger.LogError(e, "The custom resource {LogicalResourceId} failed.", request.LogicalResourceId);
            response = request.Failed($"{e.GetType().Name}: {(e.Message.Length > LongestReason ? e.Message[..LongestReason] : e.Message)}");
        }

        await request.RespondAsync(response, client).ConfigureAwait(false);
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

    /// <summary>Sends an answer to the response URL of the request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="response">The answer.</param>
    /// <param name="client">What sends it; null uses one of its own.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="ArgumentException">The answer is larger than the 4,096 bytes that CloudFormation takes.</exception>
    /// <exception cref="HttpRequestException">The answer could not be sent.</exception>
    public static async Task RespondAsync(
        this CloudFormationCustomResourceRequest request,
        CloudFormationCustomResourceResponse response,
        HttpClient? client = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(response);
        var json = JsonSerializer.SerializeToUtf8Bytes(response, CloudFormationCustomResourceResponse.JsonTypeInfo);
        if (json.Length > LargestResponse)
            throw new ArgumentException($"The answer has {json.Length} bytes; CloudFormation takes {LargestResponse}. Make Data or Reason shorter.", nameof(response));
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
