using Xunit;

namespace Lambent.Emulator.Tests;

public sealed class LocalCommandTests
{
    [Theory]
    [InlineData]
    [InlineData("serve")]
    [InlineData("--invoke", "x")]
    public void Other_arguments_are_the_functions_own(params string[] arguments) => Assert.Null(LocalCommand.Parse(arguments).Event);

    [Theory]
    [InlineData("event.json", 1, "invoke", "event.json")]
    [InlineData("-", 1, "invoke", "-")]
    [InlineData("event.json", 3, "invoke", "event.json", "--repeat", "3")]
    [InlineData("event.json", 3, "invoke", "--repeat", "3", "event.json")]
    public void An_event_is_sent_as_often_as_asked(string given, int repeat, params string[] arguments) =>
        Assert.Equal(new LocalCommand(given, repeat), LocalCommand.Parse(arguments));

    [Theory]
    [InlineData("There is no event to send.", "invoke")]
    [InlineData("--repeat is '0'", "invoke", "a", "--repeat", "0")]
    [InlineData("--repeat is ''", "invoke", "a", "--repeat")]
    [InlineData("The argument 'b' is one too many", "invoke", "a", "b")]
    public void What_is_wrong_is_said_with_the_usage(string start, params string[] arguments)
    {
        var error = Assert.Throws<LambdaEmulatorException>(() => LocalCommand.Parse(arguments));

        Assert.StartsWith(start, error.Message, StringComparison.Ordinal);
        Assert.EndsWith("Usage: invoke FILE|-|'{json}' [--repeat N]", error.Message, StringComparison.Ordinal);
    }
}
