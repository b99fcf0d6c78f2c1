using System.Diagnostics;
using System.Diagnostics.Metrics;
using Xunit;

namespace Lambent.Tests.Diagnostics;

/// <summary>Listeners receive the telemetry of the whole process. The function name distinguishes it from the telemetry of other tests.</summary>
[Collection("listeners of the whole process")]
public sealed class TelemetryTests
{
    [Fact]
    public void A_span_has_the_faas_attributes_and_the_callers_X_Ray_parent()
    {
        var spans = new List<Activity>();
        using var listener = Listen("traced-function", spans);
        var source = Source("traced-function", trace: "Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Parent=9a9197af755a6419;Sampled=1");

        FunctionRun.On(source, () => LambdaRuntime.Run<int>(_ => Assert.Equal("traced-function", Activity.Current?.DisplayName)));

        var span = Assert.Single(spans);
        Assert.Equal(ActivityKind.Server, span.Kind);
        Assert.Equal("5bef4de7ad49b0e87f6ef6c87fc2e700", span.TraceId.ToHexString());
        Assert.Equal("9a9197af755a6419", span.ParentSpanId.ToHexString());
        Assert.Equal(
            new Dictionary<string, object?>
            {
                ["faas.invocation_id"] = "id-1",
                ["faas.coldstart"] = true,
                ["faas.name"] = "traced-function",
                ["faas.version"] = "$LATEST",
                ["faas.max_memory"] = 134217728L,
                ["cloud.resource_id"] = "arn:aws:lambda:eu-west-1:123456789012:function:f",
                ["cloud.account.id"] = "123456789012",
            },
            span.TagObjects.ToDictionary());
        Assert.Equal(ActivityStatusCode.Unset, span.Status);
        Assert.Null(Activity.Current);
    }

    [Fact]
    public void A_W3C_parent_takes_precedence_over_an_X_Ray_parent()
    {
        var spans = new List<Activity>();
        using var listener = Listen("w3c-function", spans);
        var source = Source("w3c-function", trace: "Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Parent=9a9197af755a6419;Sampled=1", w3c: "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");

        FunctionRun.On(source, () => LambdaRuntime.Run<int>(_ => { }));

        Assert.Equal("0af7651916cd43dd8448eb211c80319c", Assert.Single(spans).TraceId.ToHexString());
    }

    [Theory]
    [InlineData("Root=1-5bef4de7-AD49b0e87f6ef6c87fc2e70z;Parent=9a9197af755a6419")]
    [InlineData("Root=x")]
    [InlineData("Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Parent=short")]
    [InlineData(null)]
    public void A_span_without_a_valid_parent_is_a_root_span(string? trace)
    {
        var spans = new List<Activity>();
        using var listener = Listen("root-function", spans);

        FunctionRun.On(Source("root-function", trace), () => LambdaRuntime.Run<int>(_ => { }));

        Assert.Equal(default, Assert.Single(spans, span => span.GetTagItem("faas.invocation_id") is "id-1").ParentSpanId);
    }

    [Fact]
    public void A_span_contains_the_error_of_its_invocation()
    {
        var spans = new List<Activity>();
        using var listener = Listen("failing-function", spans);

        FunctionRun.On(Source("failing-function"), () => LambdaRuntime.Run<int>(_ => throw new LambdaException("OrderNotFound", "no")));

        var span = Assert.Single(spans);
        Assert.Equal(ActivityStatusCode.Error, span.Status);
        Assert.Equal("OrderNotFound", span.GetTagItem("error.type"));
        Assert.Equal("exception", Assert.Single(span.Events).Name);
    }

    [Fact]
    public void Invocations_errors_cold_starts_and_durations_are_counted()
    {
        var counted = new List<string>();
        var flow = new AsyncLocal<bool> { Value = true };
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, l) =>
        {
            if (instrument.Meter.Name == "Lambent.Runtime")
                l.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, _, _) => Count(instrument, value));
        listener.SetMeasurementEventCallback<double>((instrument, value, _, _) => Count(instrument, value));
        listener.Start();

        FunctionRun.On(Source("counted"), () => LambdaRuntime.Run<int>(_ => { }));
        FunctionRun.On(Source("counted"), () => LambdaRuntime.Run<int>(_ => throw new FormatException()));

        Assert.Equal(
            ["faas.invocations=1", "faas.coldstarts=1", "faas.invoke_duration>=0", "faas.errors=1", "faas.coldstarts=1", "faas.invoke_duration>=0"],
            counted);

        void Count(Instrument instrument, double value)
        {
            if (flow.Value) // a measurement of this test, not of a parallel test
                counted.Add(instrument.Name + (instrument.Unit == "s" ? value >= 0 ? ">=0" : "<0" : $"={value}"));
        }
    }

    private static ActivityListener Listen(string function, List<Activity> spans)
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Lambent.Runtime",
            Sample = (ref ActivityCreationOptions<ActivityContext> options) => options.Name == function ? ActivitySamplingResult.AllData : ActivitySamplingResult.None,
            ActivityStopped = activity =>
            {
                if (activity.DisplayName == function)
                    spans.Add(activity);
            },
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    private static MemorySource Source(string function, string? trace = null, string? w3c = null) => new("1")
    {
        Context = _ => new LambdaContext
        {
            RequestId = "id-1",
            FunctionName = function,
            IsColdStart = true,
            InvokedFunctionArn = "arn:aws:lambda:eu-west-1:123456789012:function:f",
            TraceHeader = trace,
            W3C = w3c is null ? null : new LambdaW3CContext(w3c, null, null),
        },
    };
}
