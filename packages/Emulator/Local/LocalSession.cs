using System.Globalization;
using System.Threading.Channels;

namespace Lambent.Emulator;

/// <summary>The emulator in the process of the function that it runs.</summary>
internal sealed class LocalSession(Terminal terminal, EventArgument events, Action<int> exit)
{
    /// <summary>Starts it, and returns the variables that Lambda would have set; null after a failure, of which one line has been written.</summary>
    public async Task<IReadOnlyDictionary<string, string>?> StartAsync(string[] arguments, LambdaEmulatorOptions options)
    {
        try
        {
            var command = LocalCommand.Parse(arguments);
            return command.Event is null ? await ServeAsync(options).ConfigureAwait(false) : await InvokeAsync(options, command).ConfigureAwait(false);
        }
        catch (LambdaEmulatorException e)
        {
            Fail(e);
            return null;
        }
    }

    /// <summary>Says what is wrong in one line and ends the process.</summary>
    public void Fail(LambdaEmulatorException e)
    {
        terminal.Note(e.Message);
        exit(1);
    }

    private async Task<IReadOnlyDictionary<string, string>> ServeAsync(LambdaEmulatorOptions options)
    {
        var emulator = await LambdaEmulator.StartAsync(options).ConfigureAwait(false);
        emulator.Warn = terminal.Note;
        var lines = Channel.CreateUnbounded<string>(); // a reader of the journal must not wait for the terminal
        emulator.Journal.Read(record =>
        {
            if (record.Report is { } report)
                lines.Writer.TryWrite(InvocationLine.Of(report));
        });
        _ = WriteAsync(lines.Reader); // as long as the process runs
        var sample = events.Find("event.json") is { } file ? $"--data-binary \"@{events.Shorten(file)}\"" : "-d \"{}\"";
        var root = emulator.Uri.GetLeftPart(UriPartial.Authority);
        var gatewayLine = emulator.Gateway is { } gateway
            ? $"\n  HTTP requests reach it through {gateway.Name} at {gateway.Uri.GetLeftPart(UriPartial.Authority)}."
            : "";
        terminal.Note($"""

              {options.Function.Name} waits for events at {root} (Ctrl+C ends it)

                curl {emulator.InvocationUri} {sample}

              AWS clients reach it with the endpoint {root} and the function name '{options.Function.Name}'.{gatewayLine}

            """);
        return emulator.Environment;
    }

    private async Task<IReadOnlyDictionary<string, string>> InvokeAsync(LambdaEmulatorOptions options, LocalCommand command)
    {
        var payload = events.Read(command.Event!);
        var emulator = await LambdaEmulator.StartAsync(options with { Port = 0, Gateway = null }).ConfigureAwait(false); // beside one that serves
        _ = SendAsync(emulator, payload, command.Repeat); // ends the process: nothing is left to wait for it
        return emulator.Environment;
    }

    private async Task WriteAsync(ChannelReader<string> lines)
    {
        try
        {
            await foreach (var line in lines.ReadAllAsync().ConfigureAwait(false))
                terminal.Note(line);
        }
        catch (IOException) // nobody reads the terminal any more
        {
        }
    }

    private async Task SendAsync(LambdaEmulator emulator, ReadOnlyMemory<byte> payload, int repeat)
    {
        try
        {
            var failed = false;
            for (var i = 0; i < repeat; i++)
            {
                var result = await emulator.InvokeAsync(payload).ConfigureAwait(false);
                failed |= result.FunctionError is not null;
                terminal.Answer(Json.Pretty(result.Payload));
                terminal.Note(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{(result.FunctionError is null ? "Done" : $"Failed ({result.ErrorType})")} in {result.Duration.TotalMilliseconds:F2} ms, request id {result.RequestId}"));
            }

            exit(failed ? 1 : 0);
        }
        catch (LambdaEmulatorException e)
        {
            Fail(e);
        }
        catch (IOException) // whoever read the answer has gone, as 'head' does
        {
            exit(1);
        }
    }
}
