using System.Globalization;
using System.Text;
using System.Text.Json;
using Lambent.TestKit;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Lambent.Http.Tests;

/// <summary>An application of one delegate behind the adapter, given events from memory.</summary>
internal sealed class HttpRun(RequestDelegate app) : IHttpApplication<HttpContext>
{
    /// <summary>Results as they are; a failed invocation is <c>type: message</c>.</summary>
    public List<string> Outcomes { get; } = [];

    /// <summary>What happened, in order: <c>result</c> for an outcome, and what the application notes.</summary>
    public List<string> Order { get; } = [];

    public KeptLog Log { get; } = new();

    public Func<LambdaContext> Context { get; init; } = () => new LambdaContext { RequestId = "request-1" };

    public LambdaHttpOptions Options { get; init; } = new();

    public bool TellsCaller { get; init; }

    public Dictionary<string, string> Environment { get; init; } = [];

    /// <summary>The result of one event.</summary>
    public static JsonElement Answer(string json, RequestDelegate app) => new HttpRun(app).Send(json);

    /// <summary>Sends an event. Gives its result.</summary>
    public JsonElement Send(string json)
    {
        Run(json);
        return JsonDocument.Parse(Outcomes[^1]).RootElement;
    }

    /// <summary>Sends events, one after the other.</summary>
    public void Run(params string[] events)
    {
        var source = new Memory(this, events);
        using var scope = LambdaRuntimeScope.Begin(new LambdaRuntimeOptions { Source = source, LogOutput = Log, LogLevel = LogLevel.Information, Environment = Environment });
        using var provider = new LambdaLoggerProvider();
        var function = new HttpEventAdapter<HttpContext>(this, Options, new LambdaEventHandlers(new ServiceCollection().BuildServiceProvider()), provider.CreateLogger("Lambent.Http"), TellsCaller);
        LambdaRuntime.CreateBuilder().MapRaw(function.InvokeAsync).Run();
    }

    HttpContext IHttpApplication<HttpContext>.CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

    void IHttpApplication<HttpContext>.DisposeContext(HttpContext context, Exception? exception) => Order.Add("disposed");

    Task IHttpApplication<HttpContext>.ProcessRequestAsync(HttpContext context) => app(context);

    private sealed class Memory(HttpRun run, string[] events) : InvocationSource
    {
        private readonly Queue<string> _events = new(events);

        public override bool Receive(LambdaInvocation invocation, CancellationToken stopping)
        {
            if (!_events.TryDequeue(out var text))
                return false;
            Deliver(invocation, Encoding.UTF8.GetBytes(text), run.Context());
            return true;
        }

        public override void Succeed(LambdaInvocation invocation)
        {
            run.Order.Add("result");
            run.Outcomes.Add(Encoding.UTF8.GetString(invocation.WrittenResponse));
        }

        public override void Fail(LambdaInvocation invocation, LambdaError error)
        {
            run.Order.Add("failure");
            run.Outcomes.Add(string.Create(CultureInfo.InvariantCulture, $"{error.ErrorType}: {error.ErrorMessage}"));
        }

        public override void FailInit(LambdaError error) => run.Outcomes.Add($"init: {error.ErrorMessage}");
    }
}
