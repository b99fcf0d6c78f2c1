// dotnet run -c Release --project benchmarks/Micro -- --filter '*'
using BenchmarkDotNet.Running;

BenchmarkSwitcher.FromAssembly(typeof(Lambent.Benchmarks.EventReading).Assembly).Run(args);
