namespace Lambent.Emulator;

/// <summary>What a person at the keyboard sees: answers on standard output, the rest on standard error. The only writer to the console here.</summary>
internal sealed class Terminal(Stream output, TextWriter notes)
{
    public static Terminal Process { get; } = new(Console.OpenStandardOutput(), Console.Error);

    /// <summary>What a script may read: an answer, on a line of its own.</summary>
    public void Answer(ReadOnlyMemory<byte> bytes)
    {
        output.Write(bytes.Span);
        output.WriteByte((byte)'\n');
        output.Flush();
    }

    /// <summary>What is said about it.</summary>
    public void Note(string line) => notes.WriteLine(line);
}
