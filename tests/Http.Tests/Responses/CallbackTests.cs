using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Xunit;

namespace Lambent.Http.Tests.Responses;

/// <summary>When callbacks of a response run.</summary>
public sealed class CallbackTests
{
    [Fact]
    public void Callbacks_before_the_start_run_in_reverse_order_and_can_still_add_headers()
    {
        var order = new List<string>();
        var answer = HttpRun.Answer(TestEvents.Of(LambdaHttpSource.HttpApiV2), async http =>
        {
            foreach (var name in (string[])["A", "B"])
            {
                http.Response.OnStarting(() =>
                {
                    order.Add(name);
                    http.Response.Headers["X-" + name] = "set";
                    return Task.CompletedTask;
                });
            }

            Assert.False(http.Response.HasStarted);
            await http.Response.WriteAsync("x");
            Assert.True(http.Response.HasStarted);
            Assert.Throws<InvalidOperationException>(() => http.Response.StatusCode = 400);
            Assert.Throws<InvalidOperationException>(() => http.Response.Headers["X-Late"] = "1");
            Assert.Throws<InvalidOperationException>(() => http.Response.OnStarting(() => Task.CompletedTask));
        });

        Assert.Equal(["B", "A"], order);
        Assert.Equal("set", answer.GetProperty("headers").GetProperty("X-A").GetString());
    }

    [Fact]
    public void Callbacks_before_the_start_run_without_a_body_too()
    {
        var answer = HttpRun.Answer(TestEvents.Of(LambdaHttpSource.HttpApiV2), http =>
        {
            http.Response.OnStarting(() =>
            {
                http.Response.Headers["X-Set"] = "1";
                return Task.CompletedTask;
            });
            return Task.CompletedTask;
        });

        Assert.Equal("1", answer.GetProperty("headers").GetProperty("X-Set").GetString());
    }

    [Fact]
    public void Callbacks_of_the_application_run_after_the_answer_and_before_the_end()
    {
        var run = new HttpRun(null!);
        run = new HttpRun(http =>
        {
            http.Response.OnCompleted(() => Note("first registered"));
            http.Response.OnCompleted(() => Note("last registered"));
            http.Response.RegisterForDispose(new Disposable(() => run.Order.Add("scope")));
            return Task.CompletedTask;

            Task Note(string what)
            {
                run.Order.Add(what);
                return Task.CompletedTask;
            }
        });
        run.Send(TestEvents.Of(LambdaHttpSource.HttpApiV2));

        Assert.Equal(["result", "scope", "last registered", "first registered", "disposed"], run.Order);
    }

    [Fact]
    public void Callbacks_after_the_response_run_when_the_application_has_aborted()
    {
        var run = new HttpRun(null!);
        run = new HttpRun(http =>
        {
            http.Response.RegisterForDispose(new Disposable(() => run.Order.Add("scope")));
            http.Response.OnCompleted(() =>
            {
                run.Order.Add("callback");
                return Task.CompletedTask;
            });
            http.Abort();
            throw new OperationCanceledException();
        });
        run.Run(TestEvents.Of(LambdaHttpSource.HttpApiV2));

        Assert.Equal(["callback", "scope", "disposed", "failure"], run.Order);
    }

    [Fact]
    public void Callbacks_after_the_answer_still_know_the_request()
    {
        var seen = "";
        var json = TestEvents.Of(
            LambdaHttpSource.RestApi, ("requestContext.authorizer", """{"principalId":"p-1"}"""), ("stageVariables", """{"table":"orders"}"""));
        HttpRun.Answer(json, http =>
        {
            http.Response.OnCompleted(() =>
            {
                var lambda = http.Features.Get<LambdaHttpFeature>()!;
                seen = $"{http.User.Identity!.Name} {http.Connection.RemoteIpAddress} {http.Connection.Id} {http.Request.RouteValues["proxy"]} {lambda.StageVariables["table"]} {lambda.PathParameters["proxy"]}";
                Assert.Throws<ObjectDisposedException>(() => lambda.Event);
                return Task.CompletedTask;
            });
            return Task.CompletedTask;
        });

        Assert.Equal("p-1 192.0.2.1 r-1 hello orders hello", seen);
    }

    [Fact]
    public void Without_such_callbacks_everything_ends_before_the_answer()
    {
        var run = new HttpRun(null!);
        run = new HttpRun(http =>
        {
            http.Response.RegisterForDispose(new Disposable(() => run.Order.Add("scope")));
            return Task.CompletedTask;
        });
        run.Send(TestEvents.Of(LambdaHttpSource.HttpApiV2));

        Assert.Equal(["scope", "disposed", "result"], run.Order);
    }

    [Fact]
    public void A_callback_that_fails_does_not_stop_the_others()
    {
        var run = new HttpRun(null!);
        run = new HttpRun(http =>
        {
            http.Response.OnCompleted(() =>
            {
                run.Order.Add("other");
                return Task.CompletedTask;
            });
            http.Response.OnCompleted(() => throw new FormatException("callback"));
            return Task.CompletedTask;
        });
        run.Send(TestEvents.Of(LambdaHttpSource.HttpApiV2));

        Assert.Contains("other", run.Order);
        Assert.Contains(run.Log.Writes, line => line.Contains("A callback after the response failed.", StringComparison.Ordinal));
    }

    private sealed class Disposable(Action dispose) : IDisposable
    {
        public void Dispose() => dispose();
    }
}
