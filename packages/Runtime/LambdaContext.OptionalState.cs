using Microsoft.Extensions.Logging;

namespace Lambent;

public sealed partial class LambdaContext
{
    /// <summary>
    /// The members of a context that most invocations do not use, in an object of their own so that a context stays small. One lock guards the members that
    /// are created when they are first read, because a handler may read them on several threads.
    /// </summary>
    internal sealed class OptionalState(bool ended = false)
    {
        /// <summary>Shared by all invocations that have ended without an object of their own. It has no values and accepts no callback.</summary>
        public static readonly OptionalState Ended = new(ended: true);

        private readonly object _gate = new();
        private bool _ended = ended;
        private CancellationTokenSource? _source;
        private Queue<Func<CancellationToken, ValueTask>>? _callbacks;

        public bool IsWarmUp;
        public string? TenantId;
        public byte[]? ClientContextJson;
        public byte[]? CognitoIdentityJson;
        public LambdaClientContext? Client;
        public LambdaW3CContext? W3C;
        public LambdaCognitoIdentity? Identity;
        public LambdaTraceId? Trace;
        public ILogger? Logger;
        public CancellationToken? Token;

        public CancellationToken GetCancellationToken(LambdaContext context)
        {
            lock (_gate)
            {
                if (Token is { } token)
                    return token;
                if (context.Deadline is null)
                    return CancellationToken.None;
                var delay = context.RemainingTime - context._environment.CancellationMargin;
                var maxDelay = TimeSpan.FromMilliseconds(int.MaxValue); // 24 days, the maximum of a timer; no invocation takes that long
                delay = delay < TimeSpan.Zero ? TimeSpan.Zero : delay > maxDelay ? maxDelay : delay;
                _source = new CancellationTokenSource(delay, context._environment.TimeProvider);
                Token = _source.Token;
                return _source.Token;
            }
        }

        public void AddCallback(Func<CancellationToken, ValueTask> callback)
        {
            lock (_gate)
            {
                if (_ended)
                    throw new InvalidOperationException("The callbacks of this invocation have run. Call OnCompleted before the handler returns, or in a callback.");
                (_callbacks ??= new()).Enqueue(callback);
            }
        }

        public Func<CancellationToken, ValueTask>? TakeCallback()
        {
            lock (_gate)
            {
                if (_callbacks is { Count: > 0 })
                    return _callbacks.Dequeue();
                _ended = true;
                return null;
            }
        }

        public LambdaTraceId? ParseTrace(string header)
        {
            lock (_gate)
                return Trace ??= LambdaTraceId.Parse(header);
        }

        public LambdaClientContext? ReadClientContext(LambdaContext context)
        {
            lock (_gate)
            {
                if (Client is null && ClientContextJson is { } json)
                {
                    Client = ClientContextReader.ReadClientContext(json, out var malformed);
                    DiscardIfMalformed(malformed, context, json);
                }

                return Client;
            }
        }

        public LambdaW3CContext? ReadW3C(LambdaContext context)
        {
            lock (_gate)
            {
                if (W3C is null && ClientContextJson is { } json)
                {
                    W3C = ClientContextReader.ReadW3C(json, out var malformed);
                    DiscardIfMalformed(malformed, context, json);
                }

                return W3C;
            }
        }

        public LambdaCognitoIdentity? ReadCognitoIdentity(LambdaContext context)
        {
            lock (_gate)
            {
                if (Identity is null && CognitoIdentityJson is { } json)
                {
                    Identity = ClientContextReader.ReadCognitoIdentity(json, out var malformed);
                    CognitoIdentityJson = null;
                    if (malformed)
                        context._environment.Log.MalformedHeader("Lambda-Runtime-Cognito-Identity", json.Length);
                }

                return Identity;
            }
        }

        public void End()
        {
            lock (_gate)
            {
                _ended = true;
                _source?.Dispose();
            }
        }

        /// <summary>Logs one warning for a malformed client context, and discards the context so that the warning is not repeated.</summary>
        private void DiscardIfMalformed(bool malformed, LambdaContext context, byte[] json)
        {
            if (!malformed)
                return;
            ClientContextJson = null;
            context._environment.Log.MalformedHeader("Lambda-Runtime-Client-Context", json.Length);
        }
    }
}
