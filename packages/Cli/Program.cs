using System.CommandLine;
using Lambent.Cli;

return await new RootCommand("AWS Lambda functions in .NET, on your machine.") { EventCommand.Create() }.Parse(args).InvokeAsync().ConfigureAwait(false);
