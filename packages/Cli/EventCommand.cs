using System.CommandLine;
using Lambent.Cli.Payloads;
using Lambent.Events;
using Lambent.Testing;

namespace Lambent.Cli;

/// <summary><c>lambent event</c>: what Lambda delivers, for people and for scripts.</summary>
internal static class EventCommand
{
    public static Command Create() => new("event", "Payloads that Lambda delivers to functions and takes from them.") { List(), Show(), Check() };

    private static Command List()
    {
        var output = OutputOption();
        var command = new Command("list", "Lists all kinds of payload, the type that reads each, and its samples.") { output };
        command.SetAction(result => Listing.Write(result.InvocationConfiguration.Output, result.GetValue(output)));
        return command;
    }

    private static Command Show()
    {
        var kind = new Argument<string>("kind") { Description = "A kind, such as sqs, or the name of a sample, such as sqs/SqsEvent.fifo." };
        kind.CompletionSources.Add(_ => LambdaEvents.Kinds.Select(known => new System.CommandLine.Completions.CompletionItem(known.Key)));
        var command = new Command("show", "Prints a sample payload.") { kind };
        command.SetAction(result =>
        {
            var name = result.GetValue(kind)!;
            var sample = EventSamples.All.FirstOrDefault(sample => sample.Name == name) ?? EventSamples.Of(new(name)).FirstOrDefault();
            if (sample is not null)
            {
                result.InvocationConfiguration.Output.Write(sample.Json);
                return 0;
            }

            result.InvocationConfiguration.Error.WriteLine($"There is no sample of '{name}'. 'lambent event list' names all kinds.{Suggestion(name)}");
            return 1;
        });
        return command;
    }

    private static Command Check()
    {
        var files = new Argument<string[]>("file") { Description = "Payloads, one per file.", Arity = ArgumentArity.OneOrMore };
        var output = OutputOption();
        var write = new Option<DirectoryInfo?>("--write")
        {
            Description = "Writes what each parsed payload is written back as into this folder, under its path with '/' turned into '__'.",
            HelpName = "DIR",
        };
        var kind = new Option<string?>("--kind") { Description = "Takes all files for payloads of this kind, instead of finding it out.", HelpName = "KEY" };
        kind.Validators.Add(option =>
        {
            if (option.GetValueOrDefault<string?>() is { } key && LambdaEvents.TypeOf(new(key)) is null)
                option.AddError($"There is no kind '{key}'. 'lambent event list' names them all.{Suggestion(key)}");
        });
        var command = new Command("check", "Identifies payloads, parses them, writes them back and says what would be lost.") { files, output, write, kind };
        command.SetAction(result =>
        {
            var check = new PayloadCheck(result.GetValue(kind), result.GetValue(write));
            var reports = result.GetValue(files)!.Select(check.Run);
            var writer = result.InvocationConfiguration.Output;
            return result.GetValue(output) == OutputFormat.Json ? CheckOutput.Json(writer, reports) : CheckOutput.Text(writer, reports);
        });
        return command;
    }

    private static Option<OutputFormat> OutputOption() => new("--output") { Description = "For people (text), or one JSON object per line.", DefaultValueFactory = _ => OutputFormat.Text };

    private static string Suggestion(string key)
    {
        var near = LambdaEvents.Kinds.Select(kind => kind.Key).Where(known => known.Contains(key, StringComparison.OrdinalIgnoreCase))
            .OrderBy(known => known.IndexOf(key, StringComparison.OrdinalIgnoreCase)).Take(5).ToList(); // those that start with it first
        return near.Count == 0 ? "" : $" Did you mean {string.Join(", ", near)}?";
    }
}
