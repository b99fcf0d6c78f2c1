using Xunit;

namespace Lambent.Tests.Invocation;

/// <summary>A failure of an event fails only that event.</summary>
public sealed class EventFailureTests
{
    [Fact]
    public void Headers_of_a_stream_that_cannot_be_serialized_fail_that_event()
    {
        var (outcomes, _, log) = FunctionRun.On(["1", "2"], () => LambdaRuntime.CreateBuilder().MapStreaming<int>((number, response, _) =>
        {
            if (number == 1)
                response.MultiValueHeaders["x"] = null!;
            response.Write("body");
            return Task.CompletedTask;
        }).Run());

        Assert.Equal(["Runtime.MarshalError: The status, headers and cookies of the streamed response cannot be serialized: Value cannot be null. (Parameter 'x')", "body"], outcomes);
        Assert.Contains("Runtime.MarshalError", log.Text, StringComparison.Ordinal);
    }
}
