using System.Diagnostics.Metrics;
using Xunit;

namespace Lambent.Tests.Diagnostics;

/// <summary>The counter of exceptions after the response.</summary>
[Collection("listeners of the whole process")]
public sealed class BackgroundErrorTests
{
    [Fact]
    public void Work_that_fails_after_the_response_is_counted()
    {
        var mark = new AsyncLocal<bool> { Value = true }; // other tests also count background errors, in other execution contexts
        var count = 0L;
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == "Lambent.Runtime" && instrument.Name == "lambent.background_errors")
                    listener.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>((_, value, _, _) => count += mark.Value ? value : 0);
        listener.Start();

        var (outcomes, _, _) = FunctionRun.On(["1", "2", "3", "4"], () => LambdaRuntime.CreateBuilder().MapRaw(async invocation =>
        {
            switch (invocation.Payload.Span[0])
            {
                case (byte)'1':
                    invocation.SendResponse();
                    throw new FormatException("after the response");
                case (byte)'2':
                    await invocation.StreamResponse().CompleteAsync();
                    throw new FormatException("after the stream");
                case (byte)'3':
                    invocation.Context.OnCompleted(_ => throw new FormatException("callback"));
                    break;
                default:
                    throw new FormatException("in the handler");
            }
        }).Run());

        Assert.Equal(["", "", "", "FormatException: in the handler"], outcomes);
        Assert.Equal(3, count);
    }
}
