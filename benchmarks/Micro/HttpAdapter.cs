using System.Text;
using BenchmarkDotNet.Attributes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Lambent.Benchmarks;

/// <summary>What a request costs: the events of an HTTP API through the runtime, from memory, with and without ASP.NET Core's routing.</summary>
[MemoryDiagnoser]
public class HttpAdapter
{
    private const int Events = 10_000;
    private static readonly byte[] Event = Encoding.UTF8.GetBytes(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "events", "apigateway", "APIGatewayV2Request.plain.json")));

    /// <summary>The runtime alone: bytes in, bytes out.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Events)]
    public int Raw()
    {
        using var scope = LambdaRuntimeScope.Begin(new LambdaRuntimeOptions { Source = new Repeated(), LogOutput = Stream.Null, Environment = new Dictionary<string, string>() });
        LambdaRuntime.CreateBuilder().MapRaw(static invocation =>
        {
            "{}"u8.CopyTo(invocation.Response.GetSpan(2));
            invocation.Response.Advance(2);
            return default;
        }).Run();
        return Events;
    }

    /// <summary>A middleware that answers: the adapter, and <c>HttpContext</c>.</summary>
    [Benchmark(OperationsPerInvoke = Events)]
    public int Middleware() => Serve(static app => app.Run(static http => http.Response.WriteAsync("Hello")));

    /// <summary>A route with a parameter.</summary>
    [Benchmark(OperationsPerInvoke = Events)]
    public int Route() => Serve(static app => app.MapGet("/{**rest}", (string rest) => "Hello"));

    private static int Serve(Action<LambdaApplication> map)
    {
        using var scope = LambdaRuntimeScope.Begin(new LambdaRuntimeOptions { Source = new Repeated(), LogOutput = Stream.Null, Environment = new Dictionary<string, string>() });
        var app = LambdaApplication.Create();
        map(app);
        app.Run();
        return Events;
    }

    private sealed class Repeated : InvocationSource
    {
        private readonly LambdaContext _context = new() { RequestId = "request-1" };
        private int _left = Events;

        public override bool Receive(LambdaInvocation invocation, CancellationToken stopping)
        {
            if (_left-- == 0)
                return false;
            Deliver(invocation, Event, _context);
            return true;
        }

        public override void Succeed(LambdaInvocation invocation)
        {
        }

        public override void Fail(LambdaInvocation invocation, LambdaError error) => throw new InvalidOperationException(error.ErrorMessage);

        public override void FailInit(LambdaError error) => throw new InvalidOperationException(error.ErrorMessage);
    }
}
