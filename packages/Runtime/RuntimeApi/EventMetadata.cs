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

    private byte[] _requestId = new byte[64];
    private byte[] _invocationId = new byte[64];
    private int _requestIdLength;
    private int _invocationIdLength;
    private string? _functionArn; // nearly always that of the last event, so that no string is created for it
    private bool _isFirst; // of this execution environment
    private LambdaContext.Rare? _rare;

    public ReadOnlySpan<byte> RequestId => _requestId.AsSpan(0, _requestIdLength);

    /// <summary>The nonce of the event, which each outcome repeats unchanged; empty when there is none.</summary>
    public ReadOnlySpan<byte> InvocationId => _invocationId.AsSpan(0, _invocationIdLength);

    public string? TraceId { get; private set; }

    /// <summary>Unix milliseconds; 0 when there is no deadline.</summary>
    public long DeadlineMs { get; private set; }

    /// <summary>Copies what the head says, because the receive buffer is used again for the answer to the outcome. The head has a request id.</summary>
    public void Read(ResponseHead head, ReadOnlySpan<byte> received)
    {
        _requestIdLength = Copy(received[head.RequestId], ref _requestId);
        _invocationIdLength = Copy(received[head.InvocationId], ref _invocationId);
        var arn = received[head.FunctionArn];
        if (_functionArn is null || _functionArn.Length != arn.Length || !Ascii.Equals(arn, _functionArn))
            _functionArn = Encoding.UTF8.GetString(arn);
        TraceId = TextOf(received[head.TraceId]);
        DeadlineMs = 0;
        var deadline = received[head.DeadlineMs];
        if (Utf8Parser.TryParse(deadline, out long milliseconds, out var used) && used == deadline.Length && milliseconds is > 0 and <= MaxDeadlineMs)
            DeadlineMs = milliseconds;
        else if (!deadline.IsEmpty)
            function.Log.MalformedHeader("Lambda-Runtime-Deadline-Ms", deadline.Length);
        _rare = head.TenantId.Equals(default) && head.ClientContext.Equals(default) && head.CognitoIdentity.Equals(default) ? null : new LambdaContext.Rare
        {
            TenantId = TextOf(received[head.TenantId]),
            ClientContextJson = BytesOf(received[head.ClientContext]),
            CognitoIdentityJson = BytesOf(received[head.CognitoIdentity]),
        };
        _isFirst = function.CountEvent() == 1;
    }

    /// <summary>The context of the invocation. To be called once for each event.</summary>
    public LambdaContext CreateContext() =>
        new(function, Encoding.UTF8.GetString(RequestId), _functionArn, TraceId, DeadlineMs, _isFirst, _rare);

    private static string? TextOf(ReadOnlySpan<byte> bytes) => bytes.IsEmpty ? null : Encoding.UTF8.GetString(bytes);

    private static byte[]? BytesOf(ReadOnlySpan<byte> bytes) => bytes.IsEmpty ? null : bytes.ToArray();

    private static int Copy(ReadOnlySpan<byte> bytes, ref byte[] copy)
    {
        if (copy.Length < bytes.Length)
            copy = new byte[bytes.Length];
        bytes.CopyTo(copy);
        return bytes.Length;
    }
}
