using System.Net.Sockets;

namespace Lambent.Extensions;

/// <summary>One connection that delivers records as lines of JSON.</summary>
internal sealed class TcpDelivery(Socket connection, int maxLine, RecordQueue queue, Action<string> warn)
{
    private readonly ReceiveBuffer _buffer = new();

    public void Run()
    {
        var scanned = 0; // bytes known not to hold a line end
        while (_buffer.Receive(connection))
        {
            var last = _buffer.Received[scanned..].LastIndexOf((byte)'\n');
            if (last >= 0)
            {
                var length = scanned + last + 1;
                if (!Queue(_buffer.Received[..length]))
                    return;
                _buffer.Discard(length);
            }

            scanned = _buffer.Length;
            if (scanned > maxLine)
            {
                warn($"Telemetry was refused, a line is longer than {maxLine} bytes: lower {nameof(TelemetryBuffering)}.{nameof(TelemetryBuffering.MaxBytes)}.");
                return;
            }
        }

        Queue(_buffer.Received); // the last line may lack its end
    }

    private bool Queue(ReadOnlySpan<byte> lines)
    {
        var records = new List<TelemetryRecord>();
        foreach (var range in lines.Split((byte)'\n'))
        {
            var line = lines[range].Trim(" \t\r"u8);
            if (!line.IsEmpty)
                RecordReader.Read(line, records);
        }

        return queue.Add(records, lines.Length);
    }
}
