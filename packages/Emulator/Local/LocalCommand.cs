using System.Globalization;

namespace Lambent.Emulator;

/// <summary>What the command line of a function asks of the emulator: to serve, or to send one event and end.</summary>
/// <param name="Event">What to send: a path, <c>-</c> or JSON; null to serve.</param>
/// <param name="Repeat">How many times.</param>
internal sealed record LocalCommand(string? Event, int Repeat = 1)
{
    private const string Usage = "Usage: invoke FILE|-|'{json}' [--repeat N]";

    /// <summary>Reads arguments. Those that do not begin with <c>invoke</c> are the function's own.</summary>
    public static LocalCommand Parse(ReadOnlySpan<string> arguments)
    {
        if (arguments is not ["invoke", ..])
            return new LocalCommand(Event: null);

        string? given = null;
        var repeat = 1;
        for (var rest = arguments[1..]; !rest.IsEmpty; rest = rest[1..])
        {
            if (rest is ["--repeat", ..])
            {
                var text = rest.Length > 1 ? rest[1] : "";
                if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out repeat) || repeat < 1)
                    throw new LambdaEmulatorException($"--repeat is '{text}', which is not a number from 1. {Usage}");
                rest = rest[1..];
            }
            else if (given is null)
            {
                given = rest[0];
            }
            else
            {
                throw new LambdaEmulatorException($"The argument '{rest[0]}' is one too many: the event is '{given}'. {Usage}");
            }
        }

        return new LocalCommand(given ?? throw new LambdaEmulatorException($"There is no event to send. {Usage}"), repeat);
    }
}
