using System.Net.Sockets;

namespace Lambent.Extensions;

/// <summary>
/// A keep-alive HTTP/1.1 connection that delivers records as POST requests. The response is sent when the records are queued, before the hook handles
/// them, so that a slow hook does not block the delivery.
/// </summary>
internal sealed class HttpTelemetryConnection(Socket connection, int maxBodyBytes, TelemetryQueue queue, Action<string> warn)
{
    private readonly MessageReader _reader = new() { MaxBody = maxBodyBytes };
    private readonly RequestHead _head = new();

    public void Run()
    {
        while (true)
        {
            if (_reader.Buffer.Length == 0 && !_reader.Buffer.Receive(connection))
                return; // the peer closed the connection between two requests
            bool close;
            try
            {
                var end = _reader.ReceiveHead(connection);
                _head.Parse(_reader.Buffer.Bytes.AsSpan(0, end));
                close = _head.Close;
                ReceiveBody(end);
                if (!_head.IsPost)
                    SendResponse("405 Method Not Allowed\r\nAllow: POST"u8, close);
                else if (TryEnqueue())
                    SendResponse("200 OK"u8, close);
                else
                    SendResponse("503 Service Unavailable"u8, close = true); // the queue is closed: the extension shuts down
            }
            catch (MessageTooLargeException e)
            {
                warn($"The telemetry listener rejected a request: {e.Message}, and the limit is {maxBodyBytes} bytes. Lower {nameof(TelemetryBuffering)}.{nameof(TelemetryBuffering.MaxBytes)}.");
                Reject("413 Content Too Large"u8);
                return;
            }
            catch (FormatException e)
            {
                warn($"The telemetry listener rejected a request that is not HTTP/1.1: {e.Message}.");
                Reject("400 Bad Request"u8);
                return;
            }

            if (close)
                return;
            // HTTP pipelining: bytes after this request are the start of the next one.
            if (_reader.End == _reader.Buffer.Length)
                _reader.Buffer.Clear();
            else
                _reader.Buffer.Discard(_reader.End);
        }
    }

    private void ReceiveBody(int end)
    {
        if (_head.ContentLength > maxBodyBytes)
            throw new MessageTooLargeException($"its Content-Length is {_head.ContentLength} bytes");
        if (_head.ExpectsContinue && (_head.Chunked || _head.ContentLength > 0))
            Send("HTTP/1.1 100 Continue\r\n\r\n"u8);
        if (_head.Chunked)
            _reader.ReceiveChunks(connection, end);
        else if (_head.ContentLength > 0)
            _reader.ReceiveFixedLength(connection, end, _head.ContentLength);
        else
            _reader.CompleteWithoutBody(end);
    }

    private bool TryEnqueue()
    {
        var records = new List<TelemetryRecord>();
        TelemetryRecordReader.Read(_reader.Body.Span, records);
        return queue.Add(records, _reader.Body.Length);
    }

    private void SendResponse(ReadOnlySpan<byte> status, bool close) =>
        Send([.. "HTTP/1.1 "u8, .. status, .. close ? "\r\nConnection: close"u8 : default, .. "\r\nContent-Length: 0\r\n\r\n"u8]);

    /// <summary>
    /// Sends an error response, then reads and discards what the peer still sends: closing a socket with unread data resets the connection, and the
    /// peer may lose the response.
    /// </summary>
    private void Reject(ReadOnlySpan<byte> status)
    {
        SendResponse(status, close: true);
        connection.Shutdown(SocketShutdown.Send);
        _reader.Buffer.Clear();
        for (var remaining = 4L * maxBodyBytes; remaining > 0 && _reader.Buffer.Receive(connection); remaining -= _reader.Buffer.Length, _reader.Buffer.Clear())
        {
        }
    }

    private void Send(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
            bytes = bytes[connection.Send(bytes)..];
    }
}
