using System.Text;

namespace Lambent.Extensions.Tests;

/// <summary>A log output that keeps what was written.</summary>
internal sealed class KeptLog : MemoryStream
{
    private readonly StringBuilder _text = new();

    public string Text
    {
        get
        {
            lock (_text)
                return _text.ToString();
        }
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        lock (_text)
            _text.Append(Encoding.UTF8.GetString(buffer));
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));
}
