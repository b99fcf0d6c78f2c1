using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Lambent.Events;

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
