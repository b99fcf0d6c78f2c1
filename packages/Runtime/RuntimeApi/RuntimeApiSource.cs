using System.Buffers.Text;
using System.Text;

namespace Lambent;

/// <summary>
/// Invocations from the Lambda Runtime API, https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html, over one kept-alive connection.
/// Only a Runtime API that is broken throws; every other answer is a log line, and the next event is asked for.
/// </summary>
internal sealed partial class RuntimeApiSource : InvocationSource
{
    private const int MaxTries = 6;
    private static readonly TimeSpan FirstDelay = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(1);

    private readonly RuntimeApiConnection _connection;
    private readonly RequestWriter _request;
    private readonly FunctionEnvironment _function;
    private readonly RuntimeLog _log;
    private readonly Func<LambdaContext> _makeContext;
    private readonly Action<TimeSpan, CancellationToken> _wait;
    private byte[] _invocationId = []; // the nonce of the current event, echoed unchanged
    private byte[] _requestId = [];
    private int _requestIdLength;
    private int _invocationIdLength;
    private string? _functionArn; // of the last event; nearly always the same
    private string? _traceId;
    private long _deadlineMs;
    private bool _isFirst; // of this execution environment
    private readonly Lock _gate = new(); // around the two that follow
    private bool _stopped;
    private bool _waiting; // for the next event, or the restore

    /// <param name="address">The Runtime API.</param>
    /// <param name="function">What the contexts of all events share.</param>
    /// <param name="wait">Waits before another try; null for the clock. Tests count the waits instead.</param>
    public RuntimeApiSource(RuntimeApiAddress address, FunctionEnvironment function, Action<TimeSpan, CancellationToken>? wait = null)
    {
        _wait = wait ?? (static (delay, stopping) => stopping.WaitHandle.WaitOne(delay));
        _connection = new RuntimeApiConnection(address);
        _request = new RequestWriter(address);
        _function = function;
        _log = function.Log;
        _makeContext = CreateContext;
    }

    public override bool Receive(LambdaInvocation invocation, CancellationToken stopping)
    {
        if (!BeginWait())
            return false;
        try
        {
            return ReceiveNext(invocation, stopping);
        }
        finally
        {
            EndWait();
        }
    }

    /// <summary>
    /// Says that init is done, which lets Lambda take the snapshot, and returns in the process that was restored from it, on a connection that is
    /// still to be opened: the one of before is in another life.
    /// </summary>
    internal override bool WaitForRestore()
    {
        if (!BeginWait())
            return false;
        try
        {
            _connection.Send(_request.RestoreNext());
            _connection.Receive();
            if (_connection.Head.Status != 200)
                throw Broken($"answered {_connection.Head.Status} to a request for the snapshot{ErrorTypeOfBody()}");
        }
        catch (ConnectionLostException) when (_stopped)
        {
            return false;
        }
        catch (ConnectionLostException e)
        {
            throw Broken($"cut the connection that waited for the snapshot ({e.Message})");
        }
        catch (FormatException e)
        {
            throw Broken($"sent an answer that is not HTTP/1.1: {e.Message}");
        }
        finally
        {
            EndWait();
        }

        _connection.Close();
        return true;
    }

    /// <summary>Ends a wait for the next event. While a handler is at work nothing is cut: its outcome must still be sent.</summary>
    public override void Stop()
    {
        lock (_gate)
        {
            _stopped = true;
            if (_waiting)
                _connection.Dispose();
        }
    }

    protected override void Dispose(bool disposing)
    {
        _connection.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>From now on <see cref="Stop"/> cuts the connection. False when it has been called.</summary>
    private bool BeginWait()
    {
        lock (_gate)
            return _waiting = !_stopped;
    }

    private void EndWait()
    {
        lock (_gate)
            _waiting = false;
    }

    private bool ReceiveNext(LambdaInvocation invocation, CancellationToken stopping)
    {
        _connection.Release();
        var delay = FirstDelay;
        for (var attempt = 0; ; attempt++)
        {
            string trouble;
            try
            {
                if (_stopped || stopping.IsCancellationRequested)
                    return false;
                _connection.Send(_request.Next);
                _connection.Receive();
                switch (_connection.Head.Status)
                {
                    case 200:
                        ReadHead();
                        _isFirst = _function.CountEvent() == 1;
                        invocation.Begin(_connection.Body, null, _makeContext, _traceId);
                        return true;
                    case 502 or 503 or 504:
                        trouble = $"answered {_connection.Head.Status}";
                        break;
                    default:
                        throw Broken($"answered {_connection.Head.Status} to a request for the next event{ErrorTypeOfBody()}");
                }
            }
            catch (ConnectionLostException e)
            {
                if (_stopped || stopping.IsCancellationRequested)
                    return false;
                trouble = $"could not be reached or cut the connection ({e.Message})";
            }
            catch (FormatException e)
            {
                throw Broken($"sent an answer that is not HTTP/1.1: {e.Message}");
            }
            catch (OutOfMemoryException) when (_connection is { HasHead: true, Head.Status: 200 })
            {
                BeginTooLarge(invocation);
                return true;
            }

            if (attempt == MaxTries)
                throw Broken($"{trouble}, {MaxTries + 1} times in a row");
            _wait(delay, stopping);
            delay = delay * 2 < LongestDelay ? delay * 2 : LongestDelay;
        }
    }

    /// <summary>The head of the event has come, its body does not fit into memory: the event is reported, and its connection cannot be used again.</summary>
    private void BeginTooLarge(LambdaInvocation invocation)
    {
        ReadHead();
        _isFirst = _function.CountEvent() == 1;
        var size = _connection.Head.ContentLength is var length and >= 0 ? $" of {length} bytes" : "";
        _connection.Close();
        invocation.Begin(default, null, _makeContext, _traceId);
        invocation.Refuse(new LambdaError(
            "Runtime.OutOfMemory", $"The event{size} does not fit into the memory of the function. Give the function more memory.", "Runtime.OutOfMemory", null));
    }

    private void ReadHead()
    {
        var head = _connection.Head;
        if (head.RequestId.Equals(default))
            throw Broken("sent an event without the header 'Lambda-Runtime-Aws-Request-Id'");

        // The ids are kept as bytes: the receive buffer is needed again for the answer to the outcome.
        _requestIdLength = Keep(_connection[head.RequestId], ref _requestId);
        _invocationIdLength = Keep(_connection[head.InvocationId], ref _invocationId);
        var trace = _connection[head.TraceId];
        _traceId = trace.IsEmpty ? null : Encoding.UTF8.GetString(trace);
        _deadlineMs = 0;
        var deadline = _connection[head.DeadlineMs];
        if (!deadline.IsEmpty && (!Utf8Parser.TryParse(deadline, out _deadlineMs, out var used) || used != deadline.Length || _deadlineMs is <= 0 or > MaxDeadlineMs))
        {
            _deadlineMs = 0;
            _log.MalformedHeader("Lambda-Runtime-Deadline-Ms", deadline.Length);
        }
    }

    private const long MaxDeadlineMs = 253402300799999; // the last millisecond that DateTimeOffset holds

    private LambdaContext CreateContext()
    {
        var head = _connection.Head;
        var arn = _connection[head.FunctionArn];
        if (_functionArn is null || !SameText(arn, _functionArn))
            _functionArn = Encoding.UTF8.GetString(arn);
        LambdaContext.Rare? rare = null;
        if (!(head.TenantId.Equals(default) && head.ClientContext.Equals(default) && head.CognitoIdentity.Equals(default)))
        {
            rare = new LambdaContext.Rare
            {
                TenantId = head.TenantId.Equals(default) ? null : Encoding.UTF8.GetString(_connection[head.TenantId]),
                ClientContextJson = head.ClientContext.Equals(default) ? null : _connection[head.ClientContext].ToArray(),
                CognitoIdentityJson = head.CognitoIdentity.Equals(default) ? null : _connection[head.CognitoIdentity].ToArray(),
            };
        }

        return new LambdaContext(
            _function, Encoding.UTF8.GetString(_requestId.AsSpan(0, _requestIdLength)), _functionArn, _traceId, _deadlineMs, _isFirst, rare);
    }

    private static bool SameText(ReadOnlySpan<byte> bytes, string text) => bytes.Length == text.Length && Ascii.Equals(bytes, text);

    private static int Keep(ReadOnlySpan<byte> bytes, ref byte[] kept)
    {
        if (kept.Length < bytes.Length)
            kept = new byte[Math.Max(64, bytes.Length)];
        bytes.CopyTo(kept);
        return bytes.Length;
    }

    private LambdaRuntimeException Broken(string what) => new(
        LambdaRuntimeFailure.RuntimeApi,
        $"The Lambda Runtime API at '{_connection.Address.Text}' {what}. Is {Variables.RuntimeApi} the address of a Lambda Runtime API?");
}
