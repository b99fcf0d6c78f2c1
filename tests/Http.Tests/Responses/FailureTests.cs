using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Xunit;

namespace Lambent.Http.Tests.Responses;

/// <summary>What the caller gets when the application fails, gives up or runs out of time.</summary>
public sealed class FailureTests
{
    [Theory]
    [InlineData(LambdaHttpSource.HttpApiV2, 6 * 1024 * 1024)]
    [InlineData(LambdaHttpSource.Alb, 1024 * 1024)]
    public void A_response_over_the_limit_is_a_500_that_says_so(LambdaHttpSource source, int limit)
    {
        var run = new HttpRun(http => http.Response.WriteAsync(new string('x', limit))) { TellsCaller = true };
        var answer = run.Send(TestEvents.Of(source));

        Assert.Equal(500, answer.GetProperty("statusCode").GetInt32());
        Assert.Contains($"at most {limit}", answer.GetProperty("body").GetString(), StringComparison.Ordinal);
        Assert.Contains(run.Log.Writes, line => line.Contains($"at most {limit}", StringComparison.Ordinal));
    }

    [Fact]
    public void Outside_of_development_a_response_that_cannot_be_sent_is_explained_in_the_log_only()
    {
        var run = new HttpRun(http => http.Response.WriteAsync(new string('x', 1024 * 1024)));
        var answer = run.Send(TestEvents.Of(LambdaHttpSource.Alb));

        Assert.Equal((500, ""), (answer.GetProperty("statusCode").GetInt32(), answer.GetProperty("body").GetString()));
        Assert.Contains(run.Log.Writes, line => line.Contains("at most 1048576", StringComparison.Ordinal));
    }

    [Fact]
    public void An_exception_is_an_empty_500_and_a_log_line()
    {
        var run = new HttpRun(http =>
        {
            http.Response.Headers["X-Half"] = "1";
            throw new FormatException("why it failed");
        });
        var answer = run.Send(TestEvents.Of(LambdaHttpSource.HttpApiV2));

        Assert.Equal("""{"statusCode":500,"headers":{},"body":"","isBase64Encoded":false}""", answer.GetRawText());
        Assert.Contains(run.Log.Writes, line => line.Contains("FormatException: why it failed", StringComparison.Ordinal));
    }

    [Fact]
    public void An_exception_after_the_start_is_a_500_and_not_half_of_a_response()
    {
        var answer = HttpRun.Answer(TestEvents.Of(LambdaHttpSource.HttpApiV2), async http =>
        {
            await http.Response.WriteAsync("{\"half\":");
            throw new FormatException("why it failed");
        });

        Assert.Equal((500, ""), (answer.GetProperty("statusCode").GetInt32(), answer.GetProperty("body").GetString()));
    }

    [Fact]
    public void A_bad_request_has_the_status_that_it_names()
    {
        var answer = HttpRun.Answer(TestEvents.Of(LambdaHttpSource.HttpApiV2), _ => throw new BadHttpRequestException("too much", 413));
        Assert.Equal(413, answer.GetProperty("statusCode").GetInt32());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public void A_length_that_is_not_the_body_s_is_a_mistake(int off)
    {
        var answer = HttpRun.Answer(TestEvents.Of(LambdaHttpSource.HttpApiV2), async http =>
        {
            http.Response.ContentLength = 3 + off;
            await http.Response.WriteAsync("abc");
        });

        Assert.Equal(500, answer.GetProperty("statusCode").GetInt32());
    }

    [Fact]
    public void An_aborted_request_is_a_failed_invocation()
    {
        var run = new HttpRun(http =>
        {
            var aborted = http.RequestAborted;
            http.Abort();
            Assert.True(aborted.IsCancellationRequested);
            return Task.CompletedTask;
        });
        run.Run(TestEvents.Of(LambdaHttpSource.HttpApiV2), TestEvents.Of(LambdaHttpSource.HttpApiV2));

        Assert.Equal(["RequestAborted: The application aborted the request.", "RequestAborted: The application aborted the request."], run.Outcomes);
    }

    [Theory]
    [InlineData("status")]
    [InlineData("bytes")]
    public void An_answer_that_is_ready_when_time_is_up_is_sent(string what)
    {
        var run = OutOfTime(async http =>
        {
            if (what == "bytes")
                http.Response.BodyWriter.Write("kept"u8);
            await Task.Delay(Timeout.Infinite, http.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (what == "status")
                http.Response.StatusCode = 204;
        });
        var answer = run.Send(TestEvents.Of(LambdaHttpSource.HttpApiV2));

        Assert.Equal(what == "bytes" ? (200, "kept") : (204, ""), (answer.GetProperty("statusCode").GetInt32(), answer.GetProperty("body").GetString()));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_request_that_runs_out_of_time_is_a_504_and_a_log_line(bool throws)
    {
        var run = OutOfTime(async http =>
        {
            try
            {
                await Task.Delay(Timeout.Infinite, http.RequestAborted);
            }
            catch (OperationCanceledException) when (!throws)
            {
            }
        });

        Assert.Equal(504, run.Send(TestEvents.Of(LambdaHttpSource.HttpApiV2)).GetProperty("statusCode").GetInt32());
        Assert.Contains(run.Log.Writes, line => line.Contains("the caller got 504", StringComparison.Ordinal));
    }

    [Fact]
    public void An_answer_of_499_when_time_is_up_is_a_504_too()
    {
        var run = OutOfTime(async http =>
        {
            await Task.Delay(Timeout.Infinite, http.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            http.Response.StatusCode = 499;
            await http.Response.StartAsync();
        });

        Assert.Equal(504, run.Send(TestEvents.Of(LambdaHttpSource.HttpApiV2)).GetProperty("statusCode").GetInt32());
    }

    [Fact]
    public void An_answer_that_began_before_time_was_up_is_sent()
    {
        var run = OutOfTime(async http =>
        {
            await http.Response.WriteAsync("early, ");
            await Task.Delay(Timeout.Infinite, http.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await http.Response.WriteAsync("and in time");
        });

        Assert.Equal("early, and in time", run.Send(TestEvents.Of(LambdaHttpSource.HttpApiV2)).GetProperty("body").GetString());
    }

    private static HttpRun OutOfTime(RequestDelegate app)
    {
        var now = DateTimeOffset.UtcNow;
        return new HttpRun(app) { Context = () => new LambdaContext { RequestId = "id", Deadline = now } };
    }
}
