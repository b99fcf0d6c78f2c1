using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Diagnostics.Metrics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace Lambent.Http;

/// <summary>
/// Creates the span and the measurement of a request with the names that the ASP.NET Core host uses, so that libraries for ASP.NET Core find them:
/// https://learn.microsoft.com/aspnet/core/log-mon/metrics/built-in. Without a listener, a request costs only three reads.
/// </summary>
internal sealed class RequestTelemetry
{
    private const string Request = "Microsoft.AspNetCore.Hosting.HttpRequestIn";
    private const string Start = Request + ".Start";
    private const string Stop = Request + ".Stop";
    private const string UnhandledException = "Microsoft.AspNetCore.Hosting.UnhandledException";
    private const string Unhandled = "__RequestUnhandled"; // the framework's pipeline sets this item when nothing has handled the request

    private readonly ActivitySource _source = new("Microsoft.AspNetCore");
    private readonly DiagnosticListener _diagnostics;
    private readonly DistributedContextPropagator _propagator;
    private readonly Histogram<double>? _duration;

    public RequestTelemetry(IServiceProvider services)
    {
        _diagnostics = services.GetRequiredService<DiagnosticListener>();
        _propagator = services.GetService<DistributedContextPropagator>() ?? DistributedContextPropagator.Current;
        // AddMetrics, which AddOpenTelemetry calls, registers this service.
        _duration = services.GetService<IMeterFactory>()?.Create("Microsoft.AspNetCore.Hosting").CreateHistogram(
            "http.server.request.duration",
            unit: "s",
            description: "Duration of HTTP server requests.",
            advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10] });
    }

    /// <summary>Starts the span and the measurement if there is a listener.</summary>
    public void Begin(HttpContext http)
    {
        var isMeasured = _duration is { Enabled: true };
        var isDiagnosed = _diagnostics.IsEnabled() && _diagnostics.IsEnabled(Request, http);
        if (!isMeasured && !isDiagnosed && !_source.HasListeners())
            return;
        var running = new Running { StartedAt = Stopwatch.GetTimestamp(), IsMeasured = isMeasured };
        http.Features.Set(running);
        if (isMeasured)
            http.Features.Set<IHttpMetricsTagsFeature>(running);
        running.Activity = Begin(http.Request.Headers, isDiagnosed);
        if (running.Activity is not null)
            http.Features.Set<IHttpActivityFeature>(running);
        if (isDiagnosed && _diagnostics.IsEnabled(Start))
            Write(Start, http);
    }

    /// <summary>Ends the span and the measurement that <see cref="Begin(HttpContext)"/> has started.</summary>
    public void End(HttpContext http, Exception? exception)
    {
        if (http.Features.Get<Running>() is not { } running)
            return;
        if (running is { IsMeasured: true, MetricsDisabled: false })
            _duration!.Record(Stopwatch.GetElapsedTime(running.StartedAt).TotalSeconds, Tags(http, exception, running.Tags));
        if (exception is not null && _diagnostics.IsEnabled() && _diagnostics.IsEnabled(UnhandledException))
            Write(UnhandledException, new { httpContext = http, timestamp = Stopwatch.GetTimestamp(), exception });
        if (running.Activity is not { } activity)
            return;
        if (_diagnostics.IsEnabled() && _diagnostics.IsEnabled(Stop))
        {
            if (activity.Duration == TimeSpan.Zero)
                activity.SetEndTime(TimeProvider.System.GetUtcNow().UtcDateTime); // for the listener, as the ASP.NET Core host does
            Write(Stop, http);
        }

        activity.Stop();
    }

    private Activity? Begin(IHeaderDictionary headers, bool isDiagnosed)
    {
        _propagator.ExtractTraceIdAndState(headers, Read, out var parent, out var state);
        ActivityContext.TryParse(parent, state, isRemote: true, out var remote);
        var activity = _source.CreateActivity(Request, ActivityKind.Server, remote);
        if (activity is null && isDiagnosed)
        {
            activity = new Activity(Request);
            if (parent is not null)
                activity.SetParentId(parent);
        }

        if (activity is null)
            return null;
        if (state is not null)
            activity.TraceStateString = state;
        foreach (var (key, value) in (_propagator.ExtractBaggage(headers, Read) ?? []).Reverse()) // reversed, so that the first entry is searched first
            activity.AddBaggage(key, value);
        return activity.Start();

        static void Read(object? carrier, string name, out string? value, out IEnumerable<string>? values)
        {
            values = null;
            value = ((IHeaderDictionary)carrier!)[name];
        }
    }

    private static TagList Tags(HttpContext http, Exception? exception, ICollection<KeyValuePair<string, object?>> added)
    {
        var tags = new TagList { { "url.scheme", http.Request.Scheme }, { "http.request.method", MethodOf(http.Request.Method) } };
        if (VersionOf(http.Request.Protocol) is { } version)
            tags.Add("network.protocol.version", version);
        if (http.Items.ContainsKey(Unhandled))
            tags.Add("aspnetcore.request.is_unhandled", true);
        tags.Add("http.response.status_code", http.Response.StatusCode);
        if (http.GetEndpoint()?.Metadata.GetMetadata<IRouteDiagnosticsMetadata>()?.Route is { } route)
            tags.Add("http.route", route);
        foreach (var tag in added)
            tags.Add(tag);
        if (exception is not null && !added.Any(static tag => tag.Key == "error.type"))
            tags.Add("error.type", exception.GetType().FullName);
        return tags;
    }

    /// <summary>The value of <c>http.request.method</c>, which names only the known methods: https://opentelemetry.io/docs/specs/semconv/http/http-metrics/.</summary>
    private static string MethodOf(string method) => method.ToUpperInvariant() switch
    {
        "CONNECT" or "DELETE" or "GET" or "HEAD" or "OPTIONS" or "PATCH" or "POST" or "PUT" or "TRACE" => method.ToUpperInvariant(),
        _ => "_OTHER",
    };

    private static string? VersionOf(string protocol) => protocol switch
    {
        "HTTP/1.1" => "1.1",
        "HTTP/2" => "2",
        "HTTP/3" => "3",
        "HTTP/1.0" => "1.0",
        _ => null,
    };

    // Listeners read the properties of the value, which the attribute of T preserves, and cast the property values. The ASP.NET Core host writes the same values.
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "The properties of T are kept; those of their values are members of HttpContext and Exception that the listener's own code names.")]
    private void Write<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>(string name, T value) => _diagnostics.Write(name, value);

    /// <summary>One request that is traced or measured.</summary>
    private sealed class Running : IHttpMetricsTagsFeature, IHttpActivityFeature
    {
        public long StartedAt { get; init; }

        public bool IsMeasured { get; init; }

        public bool MetricsDisabled { get; set; }

        public ICollection<KeyValuePair<string, object?>> Tags => field ??= [];

        public Activity? Activity { get; set; }

        Activity IHttpActivityFeature.Activity { get => Activity!; set => Activity = value; }
    }
}
