// Starts programs against its own Runtime API and prints what they cost.
//   ColdStart starts [--runs 20] [--warm 2000] -- NAME=COMMAND …     start, latency, CPU and memory of each, taking turns
//   ColdStart memory [--size 6291456] -- NAME=COMMAND …              memory around one large event
// NAME=COMMAND|EVENT gives a program another event than {"name":"World"}. A COMMAND is split at spaces. The first program is the one that the others are compared with.
using Lambent.Benchmarks;

var split = Array.IndexOf(args, "--");
if (args.Length == 0 || split < 0 || args[0] is not ("starts" or "memory"))
{
    Console.Error.WriteLine("Usage: ColdStart starts|memory [--runs N] [--warm N] [--size BYTES] -- NAME=COMMAND …");
    return 2;
}

var programs = args[(split + 1)..].Select(Candidate.Parse).ToArray();
if (args[0] == "starts")
    Starts.Run(programs, Option("--runs", 20), Option("--warm", 2000));
else
    LargeEvents.Run(programs, Option("--size", 6 * 1024 * 1024));
return 0;

int Option(string name, int standard)
{
    var at = Array.IndexOf(args, name, 0, split);
    return at < 0 ? standard : int.Parse(args[at + 1], System.Globalization.CultureInfo.InvariantCulture);
}
