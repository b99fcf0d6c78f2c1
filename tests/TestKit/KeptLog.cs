using System.Text;

namespace Lambent.TestKit;

/// <summary>A log output that keeps every write apart, so that a test sees whether a line was one write.</summary>
public sealed class KeptLog : MemoryStream
{
    private readonly Lock _gate = new();

    public List<string> Writes { get; } = [];

    public string Text
    {
        get
        {
            lock (_gate)
                return string.Concat(Writes);
        }
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        lock (_gate)
            Writes.Add(Encoding.UTF8.GetString(buffer));
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));
}
