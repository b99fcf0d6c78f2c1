namespace Lambent.Emulator;

/// <summary>The emulator cannot do what it was asked: its address cannot be used, a setting cannot be read, or an event cannot be sent.</summary>
public sealed class LambdaEmulatorException : LambentException
{
    internal LambdaEmulatorException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
