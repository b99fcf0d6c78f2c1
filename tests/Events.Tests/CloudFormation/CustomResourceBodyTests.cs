using System.Text;
using System.Text.Json;
using Lambent.TestKit;
using Xunit;

namespace Lambent.Events.Tests;

/// <summary>
/// The body that a pre-signed URL receives. CloudFormation's rules: at most 4096 bytes, a Reason when the status is FAILED, and a PhysicalResourceId that is not
/// empty and has at most 1 KB. See https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/crpg-ref-responses.html.
/// </summary>
public sealed class CustomResourceBodyTests
{
    private const int Timeout = 30_000;
    private const string StackId = "arn:aws:cloudformation:us-east-1:111122223333:stack/s/g";

    // A FAILED body with the ids of the request has 172 bytes without its reason.
    private const int RoomForReason = 4096 - 172;

    [Fact(Timeout = Timeout)]
    public async Task Data_of_4096_bytes_in_all_is_sent()
    {
        var value = new string('x', 4096 - 181);

        var body = await AnswerAsync(request => request.Succeeded("thing-1", Data("Big", value)));

        Assert.Equal(4096, Encoding.UTF8.GetByteCount(body));
        AssertSucceeded($$""","Data":{"Big":"{{value}}"} """, body);
    }

    [Fact(Timeout = Timeout)]
    public async Task Data_counts_in_UTF_8_bytes()
    {
        var value = new string('я', (4096 - 181) / 2);

        var body = await AnswerAsync(request => request.Succeeded("thing-1", Data("Big", value)));

        AssertSucceeded($$""","Data":{"Big":"{{value}}"} """, body);
    }

    [Theory(Timeout = Timeout)]
    [InlineData(4096 - 181 + 1, 4097)]
    [InlineData(5000, 5181)]
    public async Task Data_that_is_too_long_fails_with_the_limit_and_the_size(int length, int size)
    {
        var body = await AnswerAsync(request => request.Succeeded("thing-1", Data("Big", new string('x', length))));

        AssertFailed($"The handler succeeded, but its response has {size} bytes and CloudFormation accepts at most 4096. Return less in Data.", body, "thing-1");
    }

    [Theory(Timeout = Timeout)]
    [InlineData('x', RoomForReason - 27)] // 27: 'InvalidOperationException: '
    [InlineData('é', (RoomForReason - 27) / 2)]
    [InlineData('漢', (RoomForReason - 27) / 3)]
    [InlineData('"', (RoomForReason - 27) / 2)]
    [InlineData('\u0001', (RoomForReason - 27) / 6)]
    public async Task A_message_of_an_exception_is_cut_by_its_encoded_bytes(char character, int kept)
    {
        var body = await AnswerAsync(_ => throw new InvalidOperationException(new string(character, 5000)));

        AssertFailed($"InvalidOperationException: {new string(character, kept)}", body);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_reason_is_never_cut_inside_a_surrogate_pair()
    {
        // The encoder writes U+1F4A1 as two escapes, 12 bytes, of which 327 fit: one character is 2 UTF-16 code units.
        var body = await AnswerAsync(request => request.Failed(string.Concat(Enumerable.Repeat("💡", 2000))));

        AssertFailed(string.Concat(Enumerable.Repeat("💡", RoomForReason / 12)), body);
    }

    [Fact(Timeout = Timeout)]
    public async Task Half_a_surrogate_pair_becomes_the_replacement_character()
    {
        var body = await AnswerAsync(request => request.Failed("half \ud83d, half \udca1"));

        AssertFailed("half \ufffd, half \ufffd", body);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_long_reason_of_a_success_is_cut_and_the_success_stays()
    {
        var body = await AnswerAsync(request => request.Succeeded("thing-1") with { Reason = new string('é', 5000) });

        using var json = JsonDocument.Parse(body);
        Assert.Equal("SUCCESS", json.RootElement.GetProperty("Status").GetString());
        Assert.Equal(new string('é', (4096 - 175) / 2), json.RootElement.GetProperty("Reason").GetString());
    }

    [Fact(Timeout = Timeout)]
    public async Task A_failure_with_long_data_keeps_its_reason()
    {
        var body = await AnswerAsync(request => request.Failed("The quota is used up.", "thing-1") with { Data = Data("Big", new string('x', 5000)) });

        AssertFailed("The quota is used up.", body, "thing-1");
    }

    [Fact(Timeout = Timeout)]
    public async Task A_failure_with_data_that_cannot_be_serialized_keeps_its_reason()
    {
        var body = await AnswerAsync(request => request.Failed("The quota is used up.", "thing-1") with { Data = new ThrowingData() });

        AssertFailed("The quota is used up.", body, "thing-1");
    }

    [Fact(Timeout = Timeout)]
    public async Task Null_fails()
    {
        const string Reason = "The handler returned null. Return the result of request.Succeeded or request.Failed.";

        AssertFailed(Reason, await AnswerAsync(_ => null!));
        AssertFailed(Reason, await AnswerAsync((_, _) => null!));
    }

    [Fact(Timeout = Timeout)]
    public async Task A_response_without_a_valid_status_fails()
    {
        AssertFailed(
            "The handler returned a response with the status ''. CloudFormation accepts 'SUCCESS' and 'FAILED'.", await AnswerAsync(_ => new()));
        AssertFailed(
            "The handler returned a response with the status 'DONE'. CloudFormation accepts 'SUCCESS' and 'FAILED'.",
            await AnswerAsync(request => request.Succeeded() with { Status = new("DONE") }));
    }

    [Theory(Timeout = Timeout)]
    [InlineData(null)]
    [InlineData("")]
    public async Task A_failure_without_a_reason_gets_one(string? reason)
    {
        AssertFailed("The handler returned a failure without a reason.", await AnswerAsync(request => request.Failed(reason!)));
    }

    [Fact(Timeout = Timeout)]
    public async Task The_ids_of_the_request_are_repeated_whatever_the_handler_returned()
    {
        var body = await AnswerAsync(_ => new() { Status = CloudFormationResponseStatus.Success, StackId = "other", RequestId = "other", LogicalResourceId = "other" });

        AssertJson($$"""{"Status":"SUCCESS","PhysicalResourceId":"Thing","StackId":"{{StackId}}","RequestId":"u","LogicalResourceId":"Thing"}""", body);
    }

    [Fact(Timeout = Timeout)]
    public async Task An_exception_whose_message_throws_is_a_failure()
    {
        AssertFailed("UnreadableException: (NotSupportedException in Message of UnreadableException)", await AnswerAsync(_ => throw new UnreadableException()));
    }

    [Fact(Timeout = Timeout)]
    public async Task A_failure_is_sent_when_the_log_throws()
    {
        var request = Request();
        using var server = new ResponseUrl();
        var context = new LambdaContext { Logger = new ThrowingLogger() };

        await Assert.ThrowsAsync<NotSupportedException>(() => CloudFormationCustomResource.RunAsync(
            request with { ResponseUrl = server.Address + "/put" }, context, (_, _) => throw new InvalidOperationException("broken")));

        AssertFailed("InvalidOperationException: broken", (await server.ReceivedAsync()).Body);
    }

    [Fact(Timeout = Timeout)]
    public async Task Data_that_cannot_be_serialized_fails()
    {
        using var half = JsonDocument.Parse("""{"Half":"\ud83d"}""");
        using var deep = JsonDocument.Parse(new string('[', 1100) + new string(']', 1100), new() { MaxDepth = 2000 });

        var withHalf = await AnswerAsync(request => request.Succeeded() with { Unmodelled = new Dictionary<string, JsonElement> { ["Extra"] = half.RootElement } });
        var tooDeep = await AnswerAsync(request => request.Succeeded() with { Unmodelled = new Dictionary<string, JsonElement> { ["Extra"] = deep.RootElement } });
        var throwing = await AnswerAsync(request => request.Succeeded() with { Data = new ThrowingData() });

        AssertFailedStart("The response of the handler cannot be written as JSON: ", withHalf);
        AssertFailedStart("The response of the handler cannot be written as JSON: ", tooDeep);
        AssertFailedStart("The response of the handler cannot be written as JSON: NotSupportedException: Specified method is not supported.", throwing);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_text_with_half_a_surrogate_pair_is_sent_with_the_replacement_character()
    {
        var body = await AnswerAsync(request => request.Succeeded("thing-1", Data("Half", "\ud83d")));

        AssertSucceeded(""","Data":{"Half":"\ufffd"} """, body);
    }

    [Theory(Timeout = Timeout)]
    [InlineData('x', 1025, 1025)]
    [InlineData('x', 9000, 9000)]
    [InlineData('漢', 342, 1026)]
    public async Task A_physical_id_of_more_than_1024_bytes_fails(char character, int length, int bytes)
    {
        var body = await AnswerAsync(request => request.Succeeded(new string(character, length)));

        AssertFailed($"The handler succeeded, but its PhysicalResourceId has {bytes} bytes and CloudFormation accepts at most 1024. Return a shorter PhysicalResourceId.", body);
    }

    [Theory(Timeout = Timeout)]
    [InlineData("x", 1024)]
    [InlineData("\"", 1024)]
    [InlineData("💡", 256)]
    public async Task A_physical_id_of_1024_bytes_is_sent(string text, int times)
    {
        var id = string.Concat(Enumerable.Repeat(text, times));

        using var succeeded = JsonDocument.Parse(await AnswerAsync(request => request.Succeeded(id)));
        using var failed = JsonDocument.Parse(await AnswerAsync(request => request.Failed(new string('x', 5000), id)));

        Assert.Equal("SUCCESS", succeeded.RootElement.GetProperty("Status").GetString());
        Assert.Equal(id, succeeded.RootElement.GetProperty("PhysicalResourceId").GetString());
        Assert.Equal(id, failed.RootElement.GetProperty("PhysicalResourceId").GetString());
        Assert.StartsWith("xxxxx", failed.RootElement.GetProperty("Reason").GetString(), StringComparison.Ordinal);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_failure_with_a_physical_id_that_is_too_long_keeps_its_reason_and_the_id_of_the_request()
    {
        var body = await AnswerAsync(
            request => request.Failed("broken", new string('x', 5000)), request: Request() with { PhysicalResourceId = "thing-0" });

        AssertFailed("broken", body, "thing-0");
    }

    [Fact(Timeout = Timeout)]
    public async Task A_physical_id_that_only_escapes_make_too_long_for_the_body_fails()
    {
        var body = await AnswerAsync(request => request.Succeeded(new string('\u0001', 1000)));

        AssertFailed("The handler succeeded, but its PhysicalResourceId has 6000 bytes as JSON, which leaves no room in the 4096 bytes of a response. Return a shorter PhysicalResourceId.", body);
    }

    [Theory(Timeout = Timeout)]
    [InlineData(3, 2)] // Lambda's default timeout
    [InlineData(9, 6)]
    [InlineData(900, 897)]
    public async Task A_handler_has_the_time_but_the_last_third_or_the_last_3_seconds(int timeout, int handlerTime)
    {
        var clock = new ManualTimeProvider();
        using var server = new ResponseUrl();
        var context = new LambdaContext { TimeProvider = clock, Deadline = clock.GetUtcNow().AddSeconds(timeout) };
        var started = new TaskCompletionSource<CancellationToken>();
        var never = new TaskCompletionSource<CloudFormationCustomResourceResponse>();

        var running = CloudFormationCustomResource.RunAsync(Request() with { ResponseUrl = server.Address + "/put" }, context, (_, token) =>
        {
            started.SetResult(token);
            return never.Task;
        });
        var token = await started.Task;
        clock.Advance(TimeSpan.FromSeconds(handlerTime - 0.001));
        Assert.False(token.IsCancellationRequested);
        clock.Advance(TimeSpan.FromSeconds(0.001));

        Assert.True(token.IsCancellationRequested);
        await running;
        AssertFailed("The function ran out of time.", (await server.ReceivedAsync()).Body);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_handler_that_takes_1_of_3_seconds_succeeds()
    {
        var clock = new ManualTimeProvider();
        var context = new LambdaContext { TimeProvider = clock, Deadline = clock.GetUtcNow().AddSeconds(3) };

        var body = await AnswerAsync(
            async (request, token) =>
            {
                await Task.Yield();
                clock.Advance(TimeSpan.FromSeconds(1));
                token.ThrowIfCancellationRequested();
                return request.Succeeded("thing-1");
            },
            context);

        AssertSucceeded("", body);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_handler_that_blocks_its_thread_is_answered_as_a_failure_before_the_deadline()
    {
        var clock = new ManualTimeProvider();
        using var server = new ResponseUrl();
        using var release = new ManualResetEventSlim();
        var started = new TaskCompletionSource();
        var context = new LambdaContext { TimeProvider = clock, Deadline = clock.GetUtcNow().AddSeconds(3) };

        // On a thread of its own: the test must reach the clock when the handler blocks the caller.
        var running = Task.Run(
            () => CloudFormationCustomResource.RunAsync(Request() with { ResponseUrl = server.Address + "/put" }, context, (request, _) =>
            {
                started.SetResult();
                release.Wait(TestContext.Current.CancellationToken);
                return Task.FromResult(request.Succeeded());
            }),
            TestContext.Current.CancellationToken);
        await started.Task;
        clock.Advance(TimeSpan.FromSeconds(3));

        var (_, body) = await server.ReceivedAsync();
        release.Set();
        await running;
        AssertFailed("The function ran out of time.", body);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_response_that_the_function_sends_by_itself_is_valid_too()
    {
        using var server = new ResponseUrl();
        var request = Request() with { ResponseUrl = server.Address + "/put" };

        await request.RespondAsync(request.Succeeded("thing-1", Data("Big", new string('x', 5000))), cancellationToken: TestContext.Current.CancellationToken);

        AssertFailed(
            "The handler succeeded, but its response has 5181 bytes and CloudFormation accepts at most 4096. Return less in Data.", (await server.ReceivedAsync()).Body, "thing-1");
    }

    private static Task<string> AnswerAsync(
        Func<CloudFormationCustomResourceRequest, CloudFormationCustomResourceResponse> handler, CloudFormationCustomResourceRequest? request = null) =>
        AnswerAsync((request, _) => Task.FromResult(handler(request)), request: request);

    private static async Task<string> AnswerAsync(
        Func<CloudFormationCustomResourceRequest, CancellationToken, Task<CloudFormationCustomResourceResponse>> handler,
        LambdaContext? context = null,
        CloudFormationCustomResourceRequest? request = null)
    {
        using var server = new ResponseUrl();

        await CloudFormationCustomResource.RunAsync((request ?? Request()) with { ResponseUrl = server.Address + "/put?Signature=x%2By" }, context ?? new LambdaContext(), handler);

        var (head, body) = await server.ReceivedAsync();
        Assert.StartsWith("PUT /put?Signature=x%2By HTTP/1.1\r\n", head, StringComparison.Ordinal);
        return body;
    }

    private static CloudFormationCustomResourceRequest Request() => LambdaEvents.Parse<CloudFormationCustomResourceRequest>(
        $$$"""
        {
          "RequestType": "Create", "ResponseURL": "", "StackId": "{{{StackId}}}", "RequestId": "u", "ResourceType": "Custom::Thing",
          "LogicalResourceId": "Thing", "ServiceToken": "arn:x", "ResourceProperties": { "ServiceToken": "arn:x", "Big": "1" }
        }
        """);

    private static Dictionary<string, string> Data(string name, string value) => new() { [name] = value };

    private static void AssertSucceeded(string data, string body) => AssertJson(
        $$"""{"Status":"SUCCESS","PhysicalResourceId":"thing-1","StackId":"{{StackId}}","RequestId":"u","LogicalResourceId":"Thing"{{data}}}""", body);

    private static void AssertFailed(string reason, string body, string physicalResourceId = "Thing") =>
        AssertJson(
            $$"""{"Status":"FAILED","Reason":{{JsonSerializer.Serialize(reason)}},"PhysicalResourceId":"{{physicalResourceId}}","StackId":"{{StackId}}","RequestId":"u","LogicalResourceId":"Thing"}""",
            body);

    private static void AssertFailedStart(string reason, string body)
    {
        using var json = JsonDocument.Parse(body);
        var whole = json.RootElement.GetProperty("Reason").GetString()!;
        Assert.StartsWith(reason, whole, StringComparison.Ordinal);
        AssertFailed(whole, body);
    }

    private static void AssertJson(string expected, string body)
    {
        Assert.InRange(Encoding.UTF8.GetByteCount(body), 1, 4096);
        using var wanted = JsonDocument.Parse(expected);
        using var sent = JsonDocument.Parse(body);
        Assert.True(JsonElement.DeepEquals(wanted.RootElement, sent.RootElement), $"Expected: {expected}\nSent: {body}");
    }

    private sealed class UnreadableException : Exception
    {
        public override string Message => throw new NotSupportedException();
    }
}
