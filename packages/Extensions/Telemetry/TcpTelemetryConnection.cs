using System.Net.Sockets;

namespace Lambent.Extensions;

/// <summary>A TCP connection that delivers records as lines of JSON, without responses.</summary>
internal sealed class TcpTelemetryConnection(Socket connection, int maxLineBytes, TelemetryQueue queue, Action<string> warn)
{
    private readonly ReceiveBuffer _buffer = new();

    public void Run()
    {
        var scanned = 0; // the bytes at the start of the buffer that hold no line feed
        while (_buffer.Receive(connection))
        {
            var last = _buffer.Received[scanned..].LastIndexOf((byte)'\n');
            if (last >= 0)
            {
                var length = scanned + last + 1;
                if (!TryEnqueue(_buffer.Received[..length]))
                    return;
                _buffer.Discard(length);
            }

            scanned = _buffer.Length;
            if (scanned > maxLineBytes)
            {
                warn($"The telemetry listener closed a connection: a line is longer than {maxLineBytes} bytes. Lower {nameof(TelemetryBuffering)}.{nameof(TelemetryBuffering.MaxBytes)}.");
                return;
            }
        }

        TryEnqueue(_buffer.Received); // the last line may have no line feed
    }

    private bool TryEnqueue(ReadOnlySpan<byte> lines)
    {
        var records = new List<TelemetryRecord>();
        foreach (var range in lines.Split((byte)'\n'))
        {
            var line = lines[range].Trim(" \t\r"u8);
            if (!line.IsEmpty)
                TelemetryRecordReader.Read(line, records);
        }

        return queue.Add(records, lines.Length);
    }
}
