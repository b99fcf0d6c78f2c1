namespace Lambent.Extensions;

/// <summary>The lifecycle events that an extension registers for.</summary>
[Flags]
internal enum ExtensionEvents
{
    None = 0,
    Invoke = 1,
    Shutdown = 2,
}
