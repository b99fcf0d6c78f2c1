namespace Lambent.Extensions;

/// <summary>What an extension asks to be told.</summary>
[Flags]
internal enum ExtensionEvents
{
    None = 0,
    Invoke = 1,
    Shutdown = 2,
}
