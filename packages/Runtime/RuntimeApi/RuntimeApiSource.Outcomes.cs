using System.Text;
using System.Text.Json;

namespace Lambent;

/// <summary>Sends outcomes and checks the HTTP responses to them.</summary>
internal sealed partial class RuntimeApiSource
{
    public override void Succeed(LambdaInvocation invocation)
    {
        BeginOutcome("response"u8);
        _request.Header("Content-Type:"u8, "application/json"u8);
        _request.End(invocation.ResponseBuffer.Length);
        Post(invocation.ResponseBuffer, Outcome.Response);
    }

    public override void Fail(LambdaInvocation invocation, LambdaError error)
    {
        BeginOutcome("error"u8);
        PostError(invocation.ResponseBuffer, error, Outcome.Error);
    }

    public override void FailInit(LambdaError error)
    {
        _request.Begin("init/error"u8);
        PostError(new PayloadBuffer(), error, Outcome.InitError);
    }

    internal override ResponseChannel OpenStream(LambdaInvocation invocation) =>
        new StreamedResponse(_connection, BeginStream, _log, _function.IncludeStackTraces, sent => CheckOutcomeStatus(Outcome.StreamedResponse, _connection.Head.Status, false, sent));

    internal override void FailRestore(LambdaError error)
    {
        _request.Begin("restore/error"u8);
        PostError(new PayloadBuffer(), error, Outcome.RestoreError);
    }

    private ReadOnlyMemory<byte> BeginStream(string contentType)
    {
        BeginOutcome("response"u8);
        _request.Header("Content-Type:"u8, Encoding.ASCII.GetBytes(contentType));
        _request.Header("Lambda-Runtime-Function-Response-Mode:"u8, "streaming"u8);
        _request.Header("Trailer:"u8, "Lambda-Runtime-Function-Error-Type, Lambda-Runtime-Function-Error-Body"u8);
        _request.EndChunked();
        return _request.HeadMemory;
    }

    private void BeginOutcome(ReadOnlySpan<byte> operation)
    {
        _request.BeginInvocation(_metadata.RequestId, operation);
        if (!_metadata.InvocationId.IsEmpty)
            _request.Header("Lambda-Runtime-Invocation-Id:"u8, _metadata.InvocationId);
    }

    private void PostError(PayloadBuffer body, LambdaError error, Outcome outcome)
    {
        const int MaxCause = 64 * 1024; // Lambda truncates a longer cause, which makes it invalid JSON

        body.Clear();
        using (var writer = new Utf8JsonWriter(body, PayloadBuffer.WriterOptions))
            ErrorReport.WriteBody(writer, error, _function.IncludeStackTraces);
        _request.Header("Content-Type:"u8, "application/vnd.aws.lambda.error+json"u8);
        _request.Header("Lambda-Runtime-Function-Error-Type:"u8, Encoding.ASCII.GetBytes(error.HeaderType));
        var cause = ErrorReport.WriteXRayCause(error, _function.IncludeStackTraces);
        if (cause.Length <= MaxCause)
            _request.Header("Lambda-Runtime-Function-XRay-Error-Cause:"u8, cause);
        _request.End(body.Length);
        Post(body, outcome);
    }

    /// <summary>
    /// Sends an outcome. If the connection is closed before a status line is received, the outcome is sent once more on a new connection. Lambda rejects the
    /// second request if it has received the first one.
    /// </summary>
    private void Post(PayloadBuffer body, Outcome outcome)
    {
        for (var isRetry = false; ; isRetry = true)
        {
            try
            {
                _connection.Send(_request.Head, body);
                _connection.Receive();
                CheckOutcomeStatus(outcome, _connection.Head.Status, isRetry, body.Length);
                return;
            }
            catch (ConnectionLostException e)
            {
                if (e.ResponseStarted)
                    return;
                if (!isRetry)
                    continue;
                _log.OutcomeLost(outcome, _connection.Address.Text, e.Message);
                return;
            }
            catch (FormatException e)
            {
                throw RuntimeApiFailure($"sent a response that is not valid HTTP/1.1: {e.Message}");
            }
        }
    }

    private void CheckOutcomeStatus(Outcome outcome, int status, bool isRetry, long length)
    {
        if (status is >= 200 and < 300)
            return;
        if (isRetry && status is (400 or 403))
            return; // Lambda received the first request
        if (status == 500)
            throw RuntimeApiFailure($"returned status 500 for the {outcome.Name()}{DescribeErrorType()}");
        _log.OutcomeRejected(outcome, status, DescribeErrorType(), length);
    }

    /// <summary>The <c>errorType</c> of an error response, in parentheses. Messages never contain the body itself.</summary>
    private string DescribeErrorType()
    {
        try
        {
            var reader = new Utf8JsonReader(_connection.Body.Span);
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("errorType"u8) && reader.Read())
                    return reader.TokenType == JsonTokenType.String ? $" ({reader.GetString()})" : "";
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException) // invalid JSON or invalid UTF-8
        {
        }

        return "";
    }
}
