// Starts programs against its own Runtime API and prints what they cost.
//   ColdStart starts [--runs 20] [--warm 2000] -- NAME=COMMAND …     start, latency, CPU and memory of each, taking turns
//   ColdStart memory [--size 6291456] -- NAME=COMMAND …              memory around one large event
//   ColdStart stream [--size 209715200] [--runs 5] -- NAME=COMMAND …  first byte, rate and memory of streamed responses; the event is their size
//   ColdStart loops [--seconds 4] -- NAME=COMMAND NAME=COMMAND       events a second of N loops in one process; the first program is started N times instead
// NAME=COMMAND|EVENT gives a program another event than {"name":"World"}. A COMMAND is split at spaces. The first program is the one that the others are compared with.
using Lambent.Benchmarks;

var split = Array.IndexOf(args, "--");
if (args.Length == 0 || split < 0 || args[0] is not ("starts" or "memory" or "stream" or "loops"))
{
    Console.Error.WriteLine("Usage: ColdStart starts|memory|stream|loops [--runs N] [--warm N] [--size BYTES] [--seconds N] -- NAME=COMMAND …");
    return 2;
}

var programs = args[(split + 1)..].Select(Candidate.Parse).ToArray();
switch (args[0])
{
    case "starts":
        Starts.Run(programs, Option("--runs", 20), Option("--warm", 2000));
        break;
    case "memory":
        LargeEvents.Run(programs, Option("--size", 6 * 1024 * 1024));
        break;
    case "stream":
        Streams.Run(programs, Option("--size", 200 * 1024 * 1024), Option("--runs", 5));
        break;
    default:
        Throughput.Run(programs[1], programs[0], [1, 2, 8, 32, 64], TimeSpan.FromSeconds(Option("--seconds", 4)));
        break;
}

return 0;

int Option(string name, int standard)
{
    var at = Array.IndexOf(args, name, 0, split);
    return at < 0 ? standard : int.Parse(args[at + 1], System.Globalization.CultureInfo.InvariantCulture);
}
