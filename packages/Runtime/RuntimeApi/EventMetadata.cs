using System.Buffers.Text;
using System.Text;

namespace Lambent;

/// <summary>
/// The values of an event's headers. Each invoke loop has one object, which is valid from the receipt of an event until the receipt of the next one. The
/// context of the invocation is created from it when the context is first read.
/// </summary>
internal sealed class EventMetadata(FunctionEnvironment function)
{
    private const long MaxDeadlineMs = 253402300799999; // the maximum value of DateTimeOffset

    private byte[] _ids = new byte[128]; // the request ID, followed by the invocation ID
    private int _requestIdLength;
    private int _invocationIdLength;

    public FunctionEnvironment Function { get; } = function;

    /// <summary>The string is reused while the ARN does not change between events.</summary>
    public string? FunctionArn { get; private set; }

    /// <summary>Whether the event is the first of this execution environment.</summary>
    public bool IsFirst { get; private set; }

    /// <summary>The values of headers that most events do not have; null when the event has none of these headers.</summary>
    public LambdaContext.OptionalState? OptionalState { get; private set; }

    public ReadOnlySpan<byte> RequestId => _ids.AsSpan(0, _requestIdLength);

    /// <summary>The invocation ID, which the runtime sends back unchanged with the outcome; empty when Lambda sent none.</summary>
    public ReadOnlySpan<byte> InvocationId => _ids.AsSpan(_requestIdLength, _invocationIdLength);

    public string? TraceHeader { get; private set; }

    /// <summary>Unix time in milliseconds; 0 when there is no deadline.</summary>
    public long DeadlineMs { get; private set; }

    /// <summary>Copies the values, because the receive buffer is reused for the HTTP response to the outcome. False when the head has no request ID.</summary>
    public bool Read(ResponseHead head, ReadOnlySpan<byte> received)
    {
        if (head.RequestId.Equals(default))
            return false;
        var requestId = received[head.RequestId];
        var invocationId = received[head.InvocationId];
        if (_ids.Length < requestId.Length + invocationId.Length)
            _ids = new byte[requestId.Length + invocationId.Length];
        requestId.CopyTo(_ids);
        invocationId.CopyTo(_ids.AsSpan(requestId.Length));
        (_requestIdLength, _invocationIdLength) = (requestId.Length, invocationId.Length);
        var arn = received[head.FunctionArn];
        if (FunctionArn is null || FunctionArn.Length != arn.Length || !Ascii.Equals(arn, FunctionArn))
            FunctionArn = Encoding.UTF8.GetString(arn);
        TraceHeader = head.TraceId.Equals(default) ? null : Encoding.UTF8.GetString(received[head.TraceId]);
        DeadlineMs = 0;
        var deadline = received[head.DeadlineMs];
        if (Utf8Parser.TryParse(deadline, out long milliseconds, out var bytesConsumed) && bytesConsumed == deadline.Length && milliseconds is > 0 and <= MaxDeadlineMs)
            DeadlineMs = milliseconds;
        else if (!deadline.IsEmpty)
            Function.Log.MalformedHeader("Lambda-Runtime-Deadline-Ms", deadline.Length);
        OptionalState = head.TenantId.Equals(default) && head.ClientContext.Equals(default) && head.CognitoIdentity.Equals(default) ? null : new LambdaContext.OptionalState
        {
            TenantId = ToText(received[head.TenantId]),
            ClientContextJson = ToBytes(received[head.ClientContext]),
            CognitoIdentityJson = ToBytes(received[head.CognitoIdentity]),
        };
        IsFirst = Interlocked.Increment(ref Function.Events) == 1;
        return true;
    }

    private static string? ToText(ReadOnlySpan<byte> bytes) => bytes.IsEmpty ? null : Encoding.UTF8.GetString(bytes);

    private static byte[]? ToBytes(ReadOnlySpan<byte> bytes) => bytes.IsEmpty ? null : bytes.ToArray();
}
