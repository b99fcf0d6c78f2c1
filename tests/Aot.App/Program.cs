using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Text;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Lambent;
using Lambent.Aot;
using Microsoft.Extensions.Logging;

// What examples do not show, under Native AOT with every member of the packages rooted: one line a scenario, exit code 1 when one fails.
var passed = 0;
var failed = 0;

foreach (var service in EventChecks.Services)
    Check($"Samples of {service} are read and written without loss", () => EventChecks.Check(service));

Check("Middleware runs in order around a handler and may answer itself", () =>
{
    var order = new List<string>();
    var source = new MemorySource("\"one\"", "\"stop\"");
    Run(source, builder => builder
        .Use(async (invocation, next) =>
        {
            order.Add("outer");
            await next(invocation);
            order.Add(Encoding.UTF8.GetString(invocation.WrittenResponse.FirstSpan));
        })
        .Use((invocation, next) =>
        {
            if (!invocation.Payload.Span.SequenceEqual("\"stop\""u8))
                return next(invocation);
            "\"stopped\""u8.CopyTo(invocation.Response.GetSpan(9));
            invocation.Response.Advance(9);
            return default;
        })
        .Map((string text) => text.ToUpperInvariant()));
    return Same("\"ONE\" \"stopped\" | outer \"ONE\" outer \"stopped\"", string.Join(' ', source.Outcomes) + " | " + string.Join(' ', order));
});

Check("A handler class is built in init and reads a type that knows its JSON", () =>
{
    var source = new MemorySource("""{"item":"tea","count":2}""", """{"item":"milk"}""");
    Run(source, builder => builder.Map(() => new Till(3)));
    return Same("""{"item":"tea","count":6} {"item":"milk","count":0}""", string.Join(' ', source.Outcomes));
});

Check("A type without a contract is an init error that names it", () =>
{
    var source = new MemorySource("{}");
    try
    {
#pragma warning disable LAMBENT001 // what the analyzer would have said at compile time
        Run(source, builder => builder.Map((Version version) => "never"));
#pragma warning restore LAMBENT001
        return "Run returned.";
    }
    catch (LambdaRuntimeException e) when (e.Failure == LambdaRuntimeFailure.Init)
    {
        return source.Outcomes is ["Runtime.InitError"] && e.Message.Contains("System.Version", StringComparison.Ordinal) ? null : e.Message;
    }
});

Check("Errors keep the type that a hook or exception chooses", () =>
{
    var source = new MemorySource("1", "2", "3");
    Run(source, builder => builder
        .Configure(options => options with { ErrorType = e => e is KeyNotFoundException ? "Missing" : null })
        .Map<int, int>(number => number switch
        {
            1 => throw new KeyNotFoundException("no"),
            2 => throw new LambdaException("Chosen", "no"),
            _ => throw new InvalidTimeZoneException("no"),
        }));
    return Same("Function.Missing Function.Chosen Function.InvalidTimeZoneException", string.Join(' ', source.Outcomes));
});

Check("The logging provider writes scopes, values and exceptions as JSON", () =>
{
    var output = new MemoryStream();
    using var provider = new LambdaLoggerProvider(new LambdaRuntimeOptions { LogOutput = output, LogFormat = LambdaLogFormat.Json });
    var logger = provider.CreateLogger("Shop");
    using (logger.BeginScope(new Dictionary<string, object> { ["Tenant"] = "blue" }))
        logger.LogError(new InvalidOperationException("Sold out."), "Order {OrderId} of {@Items}", 7, new List<string> { "tea", "milk" });
    var line = Encoding.UTF8.GetString(output.ToArray());
    var missing = new[] { "\"logger\":\"Shop\"", "\"OrderId\":7", "[\"tea\",\"milk\"]", "\"Tenant\":\"blue\"", "\"errorType\":\"InvalidOperationException\"" }
        .Where(part => !line.Contains(part, StringComparison.Ordinal));
    return string.Join(", ", missing) is { Length: > 0 } parts ? $"{parts} not in {line}" : null;
});

Check("Spans and metrics reach their listeners", () =>
{
    var seen = new List<string>();
    using var spans = new ActivityListener
    {
        ShouldListenTo = source => source.Name == "Lambent.Runtime",
        Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
        ActivityStopped = activity => seen.Add($"{activity.DisplayName} {activity.ParentSpanId} {activity.Status}"),
    };
    ActivitySource.AddActivityListener(spans);
    using var metrics = new MeterListener();
    metrics.InstrumentPublished = (instrument, listener) =>
    {
        if (instrument.Meter.Name == "Lambent.Runtime")
            listener.EnableMeasurementEvents(instrument);
    };
    metrics.SetMeasurementEventCallback<long>((instrument, value, _, _) => seen.Add($"{instrument.Name}={value}"));
    metrics.Start();

    Run(new MemorySource("1"), builder => builder.Map<int, int>(_ => throw new InvalidOperationException("no")));

    return Same("shop 9a9197af755a6419 Error, faas.errors=1", string.Join(", ", seen));
});

Check("A context for a unit test needs no server", () =>
{
    var context = new LambdaContext
    {
        RequestId = "1",
        FunctionName = "shop",
        Deadline = DateTimeOffset.UtcNow.AddMinutes(1),
        TraceHeader = "Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Parent=9a9197af755a6419;Sampled=1",
    };
    context.Logger.LogInformation("Nobody hears this.");
    return context.RemainingTime > TimeSpan.FromSeconds(50) && context.Trace?.Sampled == true && !context.CancellationToken.IsCancellationRequested
        ? Same("shop 1 128", $"{context.FunctionName} {context.RequestId} {context.MemoryLimitInMB}")
        : "The deadline, trace or token is wrong.";
});

Console.WriteLine($"{passed} passed, {failed} failed");
return failed == 0 ? 0 : 1;

void Check(string name, Func<string?> scenario)
{
    string? trouble;
    try
    {
        trouble = scenario();
    }
    catch (Exception e) // what a scenario does not expect is its failure
    {
        trouble = e.ToString();
    }

    Console.WriteLine(trouble is null ? $"PASS {name}" : $"FAIL {name}: {trouble}");
    _ = trouble is null ? passed++ : failed++;
}

static string? Same(string expected, string actual) => expected == actual ? null : $"expected <{expected}>, got <{actual}>";

static void Run(MemorySource source, Action<LambdaRuntimeBuilder> build)
{
    using var scope = LambdaRuntimeScope.Begin(new LambdaRuntimeOptions { Environment = new Dictionary<string, string>(), Source = source, LogOutput = Stream.Null });
    var builder = LambdaRuntime.CreateBuilder();
    build(builder);
    builder.Run();
}

namespace Lambent.Aot
{
    internal sealed record Order(string Item, int Count) : ILambdaJson<Order>
    {
        public static JsonTypeInfo<Order> JsonTypeInfo => AppJson.Default.Order;
    }

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    [JsonSerializable(typeof(Order))]
    internal sealed partial class AppJson : JsonSerializerContext;

    internal sealed class Till(int factor) : ILambdaHandler<Order, Order>
    {
        public ValueTask<Order> HandleAsync(Order input, LambdaContext context) => new(input with { Count = input.Count * factor });
    }

    /// <summary>Gives these events and keeps what became of them: the result, or the category of the error.</summary>
    internal sealed class MemorySource(params string[] events) : InvocationSource
    {
        private int _next;

        public List<string> Outcomes { get; } = [];

        public override bool Receive(LambdaInvocation invocation, CancellationToken stopping)
        {
            if (_next == events.Length)
                return false;
            Deliver(invocation, Encoding.UTF8.GetBytes(events[_next++]), new LambdaContext
            {
                RequestId = $"{_next}",
                FunctionName = "shop",
                TraceHeader = "Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Parent=9a9197af755a6419;Sampled=1",
            });
            return true;
        }

        public override void Succeed(LambdaInvocation invocation) => Outcomes.Add(Encoding.UTF8.GetString(invocation.WrittenResponse.FirstSpan));

        public override void Fail(LambdaInvocation invocation, LambdaError error) => Outcomes.Add(error.HeaderType);

        public override void FailInit(LambdaError error) => Outcomes.Add(error.HeaderType);
    }
}
