using System.Text;
using Xunit;

namespace Lambent.Emulator.Tests;

public sealed class EventArgumentTests : IDisposable
{
    private readonly string _current = Directory.CreateTempSubdirectory("lambent-").FullName;
    private readonly string _program = Directory.CreateTempSubdirectory("lambent-").FullName;
    private readonly EventArgument _events;

    public EventArgumentTests() => _events = new EventArgument(_current, _program, () => new MemoryStream([.. Encoding.UTF8.Preamble, .. "\"piped\""u8]));

    [Fact]
    public void A_file_is_looked_for_in_the_current_folder_and_then_beside_the_program()
    {
        File.WriteAllText(Path.Combine(_program, "event.json"), "1");
        Assert.Equal("1", Read("event.json"));

        File.WriteAllText(Path.Combine(_current, "event.json"), "2");
        Assert.Equal("2", Read("event.json"));
    }

    [Fact]
    public void A_byte_order_mark_is_not_sent()
    {
        File.WriteAllText(Path.Combine(_current, "event.json"), "{}", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

        Assert.Equal("{}", Read("event.json"));
        Assert.Equal("\"piped\"", Read("-"));
    }

    [Theory]
    [InlineData("{\"a\":1}")]
    [InlineData("\"text\"")]
    [InlineData("[]")]
    [InlineData("12")]
    [InlineData("null")]
    public void JSON_may_be_given_itself(string json) => Assert.Equal(json, Read(json));

    [Fact]
    public void A_missing_file_is_named_with_where_it_was_looked_for()
    {
        var error = Assert.Throws<LambdaEmulatorException>(() => Read("missing.json"));

        Assert.Equal(
            $"There is no event file 'missing.json': neither '{Path.Combine(_current, "missing.json")}' nor '{Path.Combine(_program, "missing.json")}' exists. Give a path, '-' for standard input, or the JSON itself in quotes.",
            error.Message);
    }

    [Theory]
    [InlineData("{\"a\":", "The event on the command line is not JSON: ")]
    [InlineData("bad.json", "The event in '")]
    [InlineData("empty.json", "The event in '")]
    public void An_event_that_is_not_JSON_is_named(string given, string start)
    {
        File.WriteAllText(Path.Combine(_current, "bad.json"), "{\n  a: 1\n}");
        File.WriteAllText(Path.Combine(_current, "empty.json"), " \n");

        var error = Assert.Throws<LambdaEmulatorException>(() => Read(given));

        Assert.StartsWith(start, error.Message, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        Directory.Delete(_current, recursive: true);
        Directory.Delete(_program, recursive: true);
    }

    private string Read(string given) => Encoding.UTF8.GetString(_events.Read(given).Span);
}
