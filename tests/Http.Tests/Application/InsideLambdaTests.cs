using System.Text.Json;
using Lambent.Events;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Lambent.Http.Tests;

public sealed class InsideLambdaTests
{
    private const int Timeout = 60_000;
    private const string Get = """
        {"version":"2.0","routeKey":"$default","rawPath":"/hello/Zo\u00eb","rawQueryString":"","headers":{"host":"a.example"},
        "requestContext":{"domainName":"a.example","http":{"method":"GET","path":"/hello/Zo\u00eb","protocol":"HTTP/1.1","sourceIp":"192.0.2.1"},"stage":"$default"},"isBase64Encoded":false}
        """;

    [Fact(Timeout = Timeout)]
    public async Task Endpoints_answer_events_with_the_context_and_the_event_as_parameters()
    {
        await using var lambda = await LambdaUnderTest.StartAsync(
            app => app.MapGet("/hello/{name}", (string name, LambdaContext context, APIGatewayV2Request request, HttpContext http) =>
                $"{name} {request.RequestContext!.Http!.Method} {context.RequestId == http.GetLambdaContext()!.RequestId}"),
            builder => builder.Services.AddLambdaEvent<APIGatewayV2Request>());

        var result = await lambda.InvokeAsync(Get);

        using var answer = JsonDocument.Parse(result.Payload);
        Assert.Equal("Zoë GET True", answer.RootElement.GetProperty("body").GetString());
        Assert.Equal(200, answer.RootElement.GetProperty("statusCode").GetInt32());
    }

    [Fact(Timeout = Timeout)]
    public async Task Log_lines_of_an_endpoint_carry_the_request_id()
    {
        await using var lambda = await LambdaUnderTest.StartAsync(app => app.MapGet("/hello/{name}", (string name, ILogger<InsideLambdaTests> logger) => logger.LogInformation("Seen {Name}", name)));

        var result = await lambda.InvokeAsync(Get);

        Assert.Contains($"\t{result.RequestId}\tinfo\tLambent.Http.Tests.InsideLambdaTests: Seen Zoë", lambda.Log, StringComparison.Ordinal);
    }

    [Fact(Timeout = Timeout)]
    public async Task What_fails_while_the_pipeline_is_built_is_an_init_error()
    {
        await using var lambda = await LambdaUnderTest.StartAsync(app => app.Use(_ => throw new LambdaException("NoKey", "There is no key.")));

        var failure = await Assert.ThrowsAsync<LambdaRuntimeException>(() => lambda.Running);

        Assert.Equal("Init failed with NoKey: There is no key.", failure.Message);
        Assert.Equal("Runtime.InitError", (await lambda.InvokeAsync(Get)).ErrorType);
    }

    [Fact(Timeout = Timeout)]
    public async Task The_application_has_started_before_its_first_event_and_its_services_end_with_it()
    {
        var seen = new List<string>();
        await using (var lambda = await LambdaUnderTest.StartAsync(
            app =>
            {
                app.Services.GetRequiredService<Ending>();
                app.Lifetime.ApplicationStarted.Register(() => seen.Add("started"));
                app.Lifetime.ApplicationStopped.Register(() => seen.Add("stopped"));
                app.MapGet("/hello/{name}", () => seen.Add("event"));
            },
            builder => builder.Services.AddSingleton(_ => new Ending(seen))))
        {
            await lambda.InvokeAsync(Get);
        }

        Assert.Equal(["started", "event", "stopped", "ended"], seen);
    }

    private sealed class Ending(List<string> seen) : IDisposable
    {
        public void Dispose() => seen.Add("ended");
    }
}
