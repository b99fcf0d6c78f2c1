namespace Lambent;

/// <summary>Reads events and writes results of one type.</summary>
internal abstract class PayloadFormat<T>
{
    public abstract T Read(ReadOnlyMemory<byte> payload);

    public abstract void Write(LambdaInvocation invocation, T value);
}
