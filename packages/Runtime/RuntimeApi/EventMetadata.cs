using System.Buffers.Text;
using System.Text;

namespace Lambent;

/// <summary>
/// What Lambda sends in the headers of an event. A loop has one, which is filled when an event is received and stays valid until the next one is; the
/// context of the invocation is created from it when it is first read.
/// </summary>
internal sealed class EventMetadata(FunctionEnvironment function)
{
    private const long MaxDeadlineMs = 253402300799999; // the last millisecond that DateTimeOffset holds

    private byte[] _ids = new byte[128]; // the request id, then the invocation id
    private int _requestIdLength;
    private int _invocationIdLength;

    public FunctionEnvironment Function { get; } = function;

    /// <summary>Nearly always that of the last event, so that no string is created for it.</summary>
    public string? FunctionArn { get; private set; }

    /// <summary>Whether the event is the first of this execution environment.</summary>
    public bool IsFirst { get; private set; }

    /// <summary>The parts that most events do not have; null when the event has none of them.</summary>
    public LambdaContext.OptionalState? OptionalState { get; private set; }

    public ReadOnlySpan<byte> RequestId => _ids.AsSpan(0, _requestIdLength);

    /// <summary>The nonce of the event, which each outcome repeats unchanged; empty when there is none.</summary>
    public ReadOnlySpan<byte> InvocationId => _ids.AsSpan(_requestIdLength, _invocationIdLength);

    public string? TraceHeader { get; private set; }

    /// <summary>Unix milliseconds; 0 when there is no deadline.</summary>
    public long DeadlineMs { get; private set; }

    /// <summary>Copies what the head says, because the receive buffer is used again for the answer to the outcome. False when the head has no request id.</summary>
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
        if (Utf8Parser.TryParse(deadline, out long milliseconds, out var used) && used == deadline.Length && milliseconds is > 0 and <= MaxDeadlineMs)
            DeadlineMs = milliseconds;
        else if (!deadline.IsEmpty)
            Function.Log.MalformedHeader("Lambda-Runtime-Deadline-Ms", deadline.Length);
        OptionalState = head.TenantId.Equals(default) && head.ClientContext.Equals(default) && head.CognitoIdentity.Equals(default) ? null : new LambdaContext.OptionalState
        {
            TenantId = TextOf(received[head.TenantId]),
            ClientContextJson = BytesOf(received[head.ClientContext]),
            CognitoIdentityJson = BytesOf(received[head.CognitoIdentity]),
        };
        IsFirst = Interlocked.Increment(ref Function.Events) == 1;
        return true;
    }

    private static string? TextOf(ReadOnlySpan<byte> bytes) => bytes.IsEmpty ? null : Encoding.UTF8.GetString(bytes);

    private static byte[]? BytesOf(ReadOnlySpan<byte> bytes) => bytes.IsEmpty ? null : bytes.ToArray();
}
