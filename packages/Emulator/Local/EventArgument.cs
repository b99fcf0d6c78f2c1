using System.Text;

namespace Lambent.Emulator;

/// <summary>Finds the event that the command line names: a file, standard input, or the JSON itself.</summary>
internal sealed class EventArgument(string currentDirectory, string programDirectory, Func<Stream> standardInput)
{
    public static EventArgument Process { get; } = new(Environment.CurrentDirectory, AppContext.BaseDirectory, Console.OpenStandardInput);

    /// <summary>The event's bytes, without a byte order mark.</summary>
    public ReadOnlyMemory<byte> Read(string given)
    {
        var (bytes, name) = given == "-" ? (ReadStandardInput(), "from standard input") : ReadArgument(given);
        if (bytes.Span.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        if (bytes.Span.IndexOfAnyExcept(" \t\r\n"u8) < 0)
            throw new LambdaEmulatorException($"The event {name} is empty.");
        return Json.Fault(bytes.Span) is { } fault ? throw new LambdaEmulatorException($"The event {name} is not JSON: {fault}.") : bytes;
    }

    /// <summary>Where a file is: below the current folder, else beside the program, where a build puts an example's event. Null when it is in neither.</summary>
    public string? Find(string path) =>
        Candidates(path).FirstOrDefault(File.Exists);

    /// <summary>A path as one would type it.</summary>
    public string Shorten(string path)
    {
        var relative = Path.GetRelativePath(currentDirectory, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }

    private (ReadOnlyMemory<byte> Bytes, string Name) ReadArgument(string given)
    {
        if (Find(given) is { } file)
            return (File.ReadAllBytes(file), $"in '{file}'");
        var bytes = Encoding.UTF8.GetBytes(given);
        // What begins like JSON was meant as JSON; a lone word may be either.
        if (given.TrimStart() is ['{' or '[' or '"', ..] || (given.Length > 0 && Json.Fault(bytes) is null))
            return (bytes, "on the command line");
        throw new LambdaEmulatorException(
            $"There is no event file '{given}': neither {string.Join(" nor ", Candidates(given).Select(candidate => $"'{candidate}'"))} exists. Give a path, '-' for standard input, or the JSON itself in quotes.");
    }

    private IEnumerable<string> Candidates(string path) =>
        new[] { Path.GetFullPath(path, currentDirectory), Path.GetFullPath(path, programDirectory) }.Distinct();

    private ReadOnlyMemory<byte> ReadStandardInput()
    {
        using var input = standardInput();
        using var copy = new MemoryStream();
        input.CopyTo(copy);
        return copy.ToArray();
    }
}
