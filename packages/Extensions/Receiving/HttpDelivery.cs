using System.Net.Sockets;

namespace Lambent.Extensions;

/// <summary>One kept-alive connection that delivers records as POST requests. Each is answered when its records are queued, not when they are worked on.</summary>
internal sealed class HttpDelivery(Socket connection, int maxBody, RecordQueue queue, Action<string> warn)
{
    private readonly MessageReader _reader = new() { MaxBody = maxBody };
    private readonly RequestHead _head = new();

    public void Run()
    {
        while (true)
        {
            if (_reader.Buffer.Length == 0 && !_reader.Buffer.Receive(connection))
                return; // closed between requests, as it should be
            bool close;
            try
            {
                var end = _reader.ReceiveHead(connection);
                _head.Parse(_reader.Buffer.Bytes.AsSpan(0, end));
                close = _head.Close;
                ReceiveBody(end);
                if (!_head.IsPost)
                    Answer("405 Method Not Allowed\r\nAllow: POST"u8, close);
                else if (Queue())
                    Answer("200 OK"u8, close);
                else
                    Answer("503 Service Unavailable"u8, close = true); // the extension ends
            }
            catch (MessageTooLargeException e)
            {
                warn($"Telemetry was refused, {e.Message} and {maxBody} is the most that is taken: lower {nameof(TelemetryBuffering)}.{nameof(TelemetryBuffering.MaxBytes)}.");
                Refuse("413 Content Too Large"u8);
                return;
            }
            catch (FormatException e)
            {
                warn($"A request to the telemetry listener is not HTTP/1.1: {e.Message}.");
                Refuse("400 Bad Request"u8);
                return;
            }

            if (close)
                return;
            // A peer may send ahead: what came after this request is the beginning of the next.
            if (_reader.End == _reader.Buffer.Length)
                _reader.Buffer.Clear();
            else
                _reader.Buffer.Discard(_reader.End);
        }
    }

    private void ReceiveBody(int end)
    {
        if (_head.ContentLength > maxBody)
            throw new MessageTooLargeException($"a body of {_head.ContentLength} bytes is announced");
        if (_head.ExpectsContinue && (_head.Chunked || _head.ContentLength > 0))
            Send("HTTP/1.1 100 Continue\r\n\r\n"u8);
        if (_head.Chunked)
            _reader.ReceiveChunks(connection, end);
        else if (_head.ContentLength > 0)
            _reader.ReceiveLength(connection, end, _head.ContentLength);
        else
            _reader.NoBody(end);
    }

    private bool Queue()
    {
        var records = new List<TelemetryRecord>();
        RecordReader.Read(_reader.Body.Span, records);
        return queue.Add(records, _reader.Body.Length);
    }

    private void Answer(ReadOnlySpan<byte> status, bool close) =>
        Send([.. "HTTP/1.1 "u8, .. status, .. close ? "\r\nConnection: close"u8 : default, .. "\r\nContent-Length: 0\r\n\r\n"u8]);

    /// <summary>Answers, and lets the peer read it: closing while it still sends would take the answer away from it.</summary>
    private void Refuse(ReadOnlySpan<byte> status)
    {
        Answer(status, close: true);
        connection.Shutdown(SocketShutdown.Send);
        _reader.Buffer.Clear();
        for (var left = 4L * maxBody; left > 0 && _reader.Buffer.Receive(connection); left -= _reader.Buffer.Length, _reader.Buffer.Clear())
        {
        }
    }

    private void Send(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
            bytes = bytes[connection.Send(bytes)..];
    }
}
