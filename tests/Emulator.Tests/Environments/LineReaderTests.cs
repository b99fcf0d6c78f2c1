using System.Text;
using Xunit;

namespace Lambent.Emulator.Tests;

public sealed class LineReaderTests
{
    private const int Timeout = 10_000;

    [Theory(Timeout = Timeout)]
    [InlineData("one\ntwo\n", new[] { "one", "two" })]
    [InlineData("one\r\ntwo", new[] { "one", "two" })]
    [InlineData("one\rtwo\r", new[] { "one", "two" })]
    [InlineData("\n\r\n\r\n", new[] { "", "", "" })]
    [InlineData("", new string[0])]
    public async Task Lines_end_as_on_every_platform(string text, string[] lines)
    {
        Assert.Equal(lines, await ReadAsync(text, chunk: 1024));
        Assert.Equal(lines, await ReadAsync(text, chunk: 1)); // a return and its line feed come apart
    }

    [Fact(Timeout = Timeout)]
    public async Task A_line_that_is_longer_than_an_event_of_a_log_is_split()
    {
        var lines = await ReadAsync(new string('x', 600_000) + "\nend\n", chunk: 4096);

        Assert.Equal([262_118, 262_118, 75_764, 3], lines.Select(line => line.Length));
    }

    private static async Task<List<string>> ReadAsync(string text, int chunk)
    {
        var lines = new List<string>();
        using var reader = new StreamReader(new Drip(Encoding.UTF8.GetBytes(text), chunk));
        await LineReader.ReadAsync(reader, lines.Add);
        return lines;
    }

    /// <summary>A stream that gives a few bytes at a time.</summary>
    private sealed class Drip(byte[] bytes, int chunk) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, chunk)], cancellationToken);
    }
}
