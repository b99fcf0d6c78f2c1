using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization;
using Xunit;

namespace Lambent.Events.Tests;

public sealed class CloudFormationCustomResourceTests
{
    private static readonly string Request = Fixture.Text("cloudformation/CloudFormationCustomResourceRequest.update.json");

    [Fact(Timeout = 30_000)]
    public async Task The_answer_is_put_to_the_response_url_without_a_content_type()
    {
        using var server = new ResponseUrl();
        var request = RequestTo(server);

        await CloudFormationCustomResource.RunAsync(
            request,
            new LambdaContext(),
            (request, _) => Task.FromResult(request.Succeeded("lamp-18", new Dictionary<string, string> { ["Address"] = "Storgatan 18" })));

        var (head, body) = await server.ReceivedAsync();
        Assert.StartsWith("PUT /answer?signature=1 HTTP/1.1\r\n", head, StringComparison.Ordinal);
        Assert.DoesNotContain("Content-Type", head, StringComparison.OrdinalIgnoreCase);
        Assert.Contains($"Content-Length: {body.Length}", head, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(
            """{"Status":"SUCCESS","PhysicalResourceId":"lamp-18","StackId":"arn:aws:cloudformation:eu-north-1:111122223333:stack/town/0a1b2c3d","RequestId":"4c1d7b2a-90a4-4e5f-8a7b-0d9e8f7a6b5c","LogicalResourceId":"Lamp","Data":{"Address":"Storgatan 18"}}""",
            body);
    }

    [Fact(Timeout = 30_000)]
    public async Task A_handler_that_throws_is_answered_as_a_failure_with_the_id_that_the_resource_had()
    {
        using var server = new ResponseUrl();

        await CloudFormationCustomResource.RunAsync(
            RequestTo(server), new LambdaContext(), (_, _) => throw new InvalidOperationException(new string('x', 5000)));

        var answer = JsonSerializer.Deserialize((await server.ReceivedAsync()).Body, CloudFormationCustomResourceResponse.JsonTypeInfo)!;
        Assert.Equal(CloudFormationResponseStatus.Failed, answer.Status);
        Assert.Equal("lamp-17", answer.PhysicalResourceId);
        Assert.StartsWith("InvalidOperationException: xxx", answer.Reason, StringComparison.Ordinal);
    }

    [Fact(Timeout = 30_000)]
    public async Task A_handler_is_called_with_a_cancelled_token_after_the_deadline()
    {
        using var server = new ResponseUrl();
        var context = new LambdaContext { Deadline = DateTimeOffset.UtcNow.AddSeconds(-1) };
        var seen = new TaskCompletionSource<CancellationToken>();
        var never = new TaskCompletionSource<CloudFormationCustomResourceResponse>();

        await CloudFormationCustomResource.RunAsync(RequestTo(server), context, (_, token) =>
        {
            seen.SetResult(token);
            return never.Task;
        });

        Assert.True((await seen.Task).IsCancellationRequested);
        Assert.Contains("\"Reason\":\"The function ran out of time.\"", (await server.ReceivedAsync()).Body, StringComparison.Ordinal);
    }

    [Fact(Timeout = 30_000)]
    public async Task An_answer_that_is_refused_is_an_error_without_the_address()
    {
        using var server = new ResponseUrl("403 Forbidden");

        var error = await Assert.ThrowsAsync<HttpRequestException>(() => RequestTo(server).RespondAsync(RequestTo(server).Failed("broken"), cancellationToken: TestContext.Current.CancellationToken));

        Assert.Equal("The response URL of the custom resource answered 403.", error.Message);
        Assert.Equal(HttpStatusCode.Forbidden, error.StatusCode);
    }

    [Fact]
    public void Properties_are_read_by_a_type_of_the_user()
    {
        var lamp = RequestTo(null).ResourceProperties(LampJson.Default.Lamp)!;

        Assert.Equal(40, lamp.Watts);
        Assert.Equal(["Storgatan", "Nygatan"], lamp.Streets);
        Assert.Equal(20, RequestTo(null).OldResourceProperties(LampJson.Default.Lamp)!.Watts);
    }

    private static CloudFormationCustomResourceRequest RequestTo(ResponseUrl? server) =>
        LambdaEvents.Parse<CloudFormationCustomResourceRequest>(Request) with { ResponseUrl = $"{server?.Address}/answer?signature=1" };
}

internal sealed record Lamp(int Watts, IReadOnlyList<string>? Streets);

[JsonSourceGenerationOptions(NumberHandling = JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(Lamp))]
internal sealed partial class LampJson : JsonSerializerContext;
