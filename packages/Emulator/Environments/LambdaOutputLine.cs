namespace Lambent.Emulator;

/// <summary>A line that a process of an execution environment wrote.</summary>
/// <param name="Source"><c>function</c>, or the name of the extension.</param>
/// <param name="IsExtension">Whether an extension wrote it.</param>
/// <param name="IsError">Whether it came on standard error.</param>
/// <param name="Text">The line without its end.</param>
public sealed record LambdaOutputLine(string Source, bool IsExtension, bool IsError, string Text);
