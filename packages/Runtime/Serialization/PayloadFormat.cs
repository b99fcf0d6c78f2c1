namespace Lambent;

/// <summary>Reads events and writes results of one type.</summary>
internal abstract class PayloadFormat<T>
{
    /// <summary>Whether what was read refers to the bytes it was read from.</summary>
    public virtual bool KeepsPayload => false;

    public abstract T Read(ReadOnlyMemory<byte> payload);

    public abstract void Write(PayloadBuffer to, T value);
}
